# title: an instance with a value thrown into a generator expression that is exhausted
# clauses: gen.throw.instance_value
g = (word for word in ['one'])
print('items', list(g))
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# items ['one']
# raised TypeError
