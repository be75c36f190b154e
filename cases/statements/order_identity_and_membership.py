# title: operands of is, in and not in wait from left to right
# clauses: flow.order.operator
# python: >=3.3
def body():
    yield (yield 'a') is (yield 'b'), (yield 'c') not in (yield 'd')

g = body()
print(next(g), g.send(None), g.send(None), g.send(1))
print(g.send([1, 2]))

# expect:
# a b c d
# (True, False)
