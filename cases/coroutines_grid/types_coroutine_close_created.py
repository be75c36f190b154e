# title: close of a generator-based coroutine that has not started
# clauses: look.coroutine.still_generator gen.close.unstarted
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# closed None
# GEN_CLOSED
