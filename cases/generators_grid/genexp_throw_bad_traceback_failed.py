# title: a class with something that is no traceback thrown into a generator expression that an exception ended
# clauses: gen.throw.bad_traceback
g = (1 // number for number in [1, 0])
try:
    list(g)
except ZeroDivisionError:
    print('failed')
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# failed
# raised TypeError
