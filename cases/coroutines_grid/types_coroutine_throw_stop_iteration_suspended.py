# title: StopIteration thrown into a generator-based coroutine that waits
# clauses: look.coroutine.still_generator gen.throw.suspended gen.stop.thrown gen.throw.uncaught co.stop.generator_based
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(StopIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised RuntimeError
# GEN_CLOSED
