# title: next of a generator-based coroutine that has not started
# clauses: look.coroutine.still_generator gen.next.unstarted
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', next(g))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# GEN_SUSPENDED
