# title: GeneratorExit thrown into a generator-based coroutine that has not started
# clauses: look.coroutine.still_generator gen.throw.unstarted
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(GeneratorExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised GeneratorExit
# GEN_CLOSED
