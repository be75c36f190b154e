# title: the bounds of a slice that is assigned to wait after the value
# clauses: flow.assign.targets flow.assign.right_first
# python: >=3.3
def body(items):
    items[(yield 'lower?'):(yield 'upper?')] = yield 'values?'
    del items[(yield 'index?')]
    yield items

g = body([0, 1, 2, 3, 4])
print(next(g), g.send('xyz'), g.send(1), g.send(3))
print(g.send(-1))

# expect:
# values? lower? upper? index?
# [0, 'x', 'y', 'z', 3]
