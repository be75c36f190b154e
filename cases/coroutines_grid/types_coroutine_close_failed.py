# title: close of a generator-based coroutine that an exception ended
# clauses: look.coroutine.still_generator gen.close.closed
import inspect
import types

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
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# closed None
# GEN_CLOSED
