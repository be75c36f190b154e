# title: a subclass of StopIteration thrown into a generator-based coroutine that waits in front of a finally block
# clauses: look.coroutine.still_generator gen.throw.suspended gen.stop.thrown gen.throw.uncaught co.stop.generator_based
import inspect
import types

class Finished(StopIteration):
    pass

@types.coroutine
def body():
    try:
        print('got', (yield 'one'))
    finally:
        print('cleanup')
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# cleanup
# raised RuntimeError
# GEN_CLOSED
