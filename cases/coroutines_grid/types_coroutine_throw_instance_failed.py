# title: an instance thrown into a generator-based coroutine that an exception ended
# clauses: look.coroutine.still_generator gen.throw.closed gen.throw.instance
import inspect
import types

mine = KeyError('key')

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
    print('yielded', g.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(g))

# expect:
# failed
# raised KeyError True
# GEN_CLOSED
