# title: a subclass of StopIteration thrown into a generator-based coroutine that has not started, since 3.12
# clauses: gen.stop.thrown_unstarted_passes
# python: >=3.12
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
# raised Finished
# GEN_CLOSED
