# title: a class that is no exception thrown into a generator that an exception ended
# clauses: gen.throw.not_exception
class NoException:
    pass

def body():
    yield 'one'
    raise OSError

g = body()
try:
    list(g)
except OSError:
    print('failed')
try:
    print('yielded', g.throw(NoException))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# failed
# raised TypeError
