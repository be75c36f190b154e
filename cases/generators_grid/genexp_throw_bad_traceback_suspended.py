# title: a class with something that is no traceback thrown into a generator expression that waits
# clauses: genexp.methods gen.throw.bad_traceback
g = (word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(KeyError, None, 'text'))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised TypeError
