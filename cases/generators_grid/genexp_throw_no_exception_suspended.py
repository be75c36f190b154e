# title: a class that is no exception thrown into a generator expression that waits
# clauses: genexp.methods gen.throw.not_exception
class NoException:
    pass

g = (word for word in ['one', 'two'])
print('yielded', next(g))
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised TypeError
