# title: a class that is no exception thrown into a generator expression that has not started
# clauses: gen.throw.not_exception
class NoException:
    pass

g = (word for word in ['one', 'two'])
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# raised TypeError
