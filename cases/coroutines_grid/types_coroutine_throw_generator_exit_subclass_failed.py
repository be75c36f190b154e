# title: a subclass of GeneratorExit thrown into a generator-based coroutine that an exception ended
# clauses: look.coroutine.still_generator gen.throw.closed
import inspect
import types

class Leaving(GeneratorExit):
    pass

@types.coroutine
def body():
    yield 'one'
    raise OSError

g = body()
try:
    list(g)
except OSError:
    print('failed')
try:
    print('yielded', g.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised Leaving
# GEN_CLOSED
