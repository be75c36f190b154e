# title: a class that is no exception thrown into a generator expression that an exception ended
# clauses: gen.throw.not_exception
class NoException:
    pass

g = (1 // number for number in [1, 0])
try:
    list(g)
except ZeroDivisionError:
    print('failed')
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# failed
# raised TypeError
