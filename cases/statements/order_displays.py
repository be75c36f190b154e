# title: the items of lists, sets and tuples are evaluated from left to right
# clauses: flow.order.display
# python: >=3.5
def body():
    yield [(yield 'a'), *(yield 'b'), (yield 'c')]
    yield sorted({(yield 'a'), *(yield 'b')})
    pair = (yield 'a'), (yield 'b')
    yield pair

g = body()
print(next(g), g.send(1), g.send('xy'), g.send(2))
print(next(g), g.send(3), g.send([5, 4]))
print(next(g), g.send(6), g.send(7))

# expect:
# a b c [1, 'x', 'y', 2]
# a b [3, 4, 5]
# a b (6, 7)
