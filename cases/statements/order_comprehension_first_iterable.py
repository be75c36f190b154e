# title: the first iterable of a comprehension waits in the body, which gets the finished container
# clauses: flow.order.comprehension
# python: >=3.3
def body():
    factor = 10
    yield [item * factor for item in (yield 'list?')]
    yield sorted({item for item in (yield 'set?') if item})
    yield sorted({item: 1 for item in (yield 'dict?')}.items())

g = body()
print(next(g), g.send([1, 2]))
print(next(g), g.send([0, 3]))
print(next(g), g.send('k'))

# expect:
# list? [10, 20]
# set? [3]
# dict? [('k', 1)]
