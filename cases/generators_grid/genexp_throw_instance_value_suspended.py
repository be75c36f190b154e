# title: an instance with a value thrown into a generator expression that waits
# clauses: genexp.methods gen.throw.instance_value
g = (word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised TypeError
