# title: a class thrown into a generator-based coroutine that is exhausted
# clauses: look.coroutine.still_generator gen.throw.closed gen.throw.class
import inspect
import types

@types.coroutine
def body():
    yield 'one'

g = body()
print('items', list(g))
try:
    print('yielded', g.throw(KeyError))
except KeyError as error:
    print('raised KeyError', error.args)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# items ['one']
# raised KeyError ()
# GEN_CLOSED
