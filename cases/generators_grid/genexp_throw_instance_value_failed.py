# title: an instance with a value thrown into a generator expression that an exception ended
# clauses: gen.throw.instance_value
g = (1 // number for number in [1, 0])
try:
    list(g)
except ZeroDivisionError:
    print('failed')
try:
    print('yielded', g.throw(KeyError('key'), 'value'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# failed
# raised TypeError
