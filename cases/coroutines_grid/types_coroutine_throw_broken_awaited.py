# title: a class whose constructor fails thrown into a generator-based coroutine that another one awaits
# clauses: gen.throw.constructor_fails
import inspect
import types

class Broken(Exception):
    def __init__(self):
        raise OSError

@types.coroutine
def body():
    print('got', (yield 'one'))
    yield 'two'

c = body()

async def holding():
    print('holder got', await c)

holder = holding()
print('yielded', holder.send(None))
try:
    print('yielded', c.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getgeneratorstate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised OSError
# GEN_CLOSED
# holder got None
# raised StopIteration
