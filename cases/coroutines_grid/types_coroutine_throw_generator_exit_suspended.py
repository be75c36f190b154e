# title: GeneratorExit thrown into a generator-based coroutine that waits
# clauses: look.coroutine.still_generator gen.throw.suspended gen.throw.uncaught
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(GeneratorExit))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised GeneratorExit
# GEN_CLOSED
