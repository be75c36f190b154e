# title: a subclass of StopIteration thrown into a generator-based coroutine that has not started, until 3.11
# clauses: look.coroutine.still_generator gen.throw.unstarted gen.stop.thrown_unstarted co.stop.generator_based
# python: <=3.11
import inspect
import types

class Finished(StopIteration):
    pass

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(Finished))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised RuntimeError
# GEN_CLOSED
