# title: a subclass of GeneratorExit thrown into a generator-based coroutine that is exhausted
# clauses: look.coroutine.still_generator gen.throw.closed
import inspect
import types

class Leaving(GeneratorExit):
    pass

@types.coroutine
def body():
    yield 'one'

g = body()
print('items', list(g))
try:
    print('yielded', g.throw(Leaving))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# raised Leaving
# GEN_CLOSED
