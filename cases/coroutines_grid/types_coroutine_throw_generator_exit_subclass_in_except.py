# title: a subclass of GeneratorExit thrown into a generator-based coroutine that waits inside a handler
# clauses: look.coroutine.still_generator gen.throw.suspended gen.throw.uncaught
import inspect
import sys
import types

class Leaving(GeneratorExit):
    pass

@types.coroutine
def body():
    try:
        raise OSError
    except OSError:
        print('got', (yield 'one'), 'handling', sys.exc_info()[0].__name__)
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
