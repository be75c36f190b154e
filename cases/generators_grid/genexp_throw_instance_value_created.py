# title: an instance with a value thrown into a generator expression that has not started
# clauses: gen.throw.instance_value
g = (word for word in ['one', 'two'])
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# raised TypeError
