# title: next of a generator-based coroutine that waits
# clauses: look.coroutine.still_generator gen.next.suspended
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', next(g))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# got None
# yielded two
# GEN_SUSPENDED
