# title: close of a generator-based coroutine that waits
# clauses: look.coroutine.still_generator gen.close.suspended gen.close.uncaught
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# closed None
# GEN_CLOSED
