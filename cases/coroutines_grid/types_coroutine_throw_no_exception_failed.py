# title: a class that is no exception thrown into a generator-based coroutine that an exception ended
# clauses: look.coroutine.still_generator gen.throw.not_exception
import types

class NoException:
    pass

@types.coroutine
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
