# title: a class with something that is no traceback thrown into a generator expression that has not started
# clauses: gen.throw.bad_traceback
g = (word for word in ['one', 'two'])
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# raised TypeError
