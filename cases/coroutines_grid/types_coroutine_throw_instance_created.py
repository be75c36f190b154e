# title: an instance thrown into a generator-based coroutine that has not started
# clauses: look.coroutine.still_generator gen.throw.unstarted gen.throw.instance
import inspect
import types

mine = KeyError('key')

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

g = body()
try:
    print('yielded', g.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# raised KeyError True
# GEN_CLOSED
