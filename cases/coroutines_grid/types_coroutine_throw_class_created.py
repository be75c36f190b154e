# title: a class thrown into a generator-based coroutine that has not started
# clauses: look.coroutine.still_generator gen.throw.unstarted gen.throw.class
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(KeyError))
except KeyError as error:
    print('raised KeyError', error.args)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised KeyError ()
# GEN_CLOSED
