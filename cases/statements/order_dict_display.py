# title: a dictionary is filled pair by pair, key before value, and the last value of a key counts
# clauses: flow.order.dict
# python: >=3.5
def body():
    yield {(yield 'key 1'): (yield 'value 1'), **(yield 'mapping'),
           (yield 'key 2'): (yield 'value 2')}

g = body()
print(next(g), g.send('k'), g.send(1), g.send({'m': 2, 'k': 3}), g.send('m'), sep=', ')
print(sorted(g.send(4).items()))

# expect:
# key 1, value 1, mapping, key 2, value 2
# [('k', 3), ('m', 4)]
