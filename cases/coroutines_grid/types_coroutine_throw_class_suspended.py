# title: a class thrown into a generator-based coroutine that waits
# clauses: look.coroutine.still_generator gen.throw.suspended gen.throw.class gen.throw.uncaught
import inspect
import types

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
print('yielded', next(g))
try:
    print('yielded', g.throw(KeyError))
except KeyError as error:
    print('raised KeyError', error.args)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# yielded one
# raised KeyError ()
# GEN_CLOSED
