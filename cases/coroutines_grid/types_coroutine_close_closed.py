# title: close of a generator-based coroutine that is exhausted
# clauses: look.coroutine.still_generator gen.close.closed
import inspect
import types

@types.coroutine
def body():
    yield 'one'

g = body()
print('items', list(g))
try:
    print('closed', g.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# closed None
# GEN_CLOSED
