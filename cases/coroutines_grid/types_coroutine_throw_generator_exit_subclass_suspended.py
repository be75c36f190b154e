# title: a subclass of GeneratorExit thrown into a generator-based coroutine that waits
# clauses: look.coroutine.still_generator gen.throw.suspended gen.throw.uncaught
import inspect
import types

class Leaving(GeneratorExit):
    pass

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised Leaving
# GEN_CLOSED
