# title: an instance with None thrown into a generator-based coroutine that executes
# clauses: look.coroutine.still_generator gen.throw.running
import inspect
import types

mine = KeyError('key')

@types.coroutine
def body():
    try:
        print('yielded', g.throw(mine, None))
    except BaseException as error:
        print('raised', type(error).__name__)
    print(inspect.getgeneratorstate(g))
    yield 'one'

g = body()
print('yielded', next(g))

# expect:
# raised ValueError
# GEN_RUNNING
# yielded one
