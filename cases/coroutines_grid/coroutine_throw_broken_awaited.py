# title: a class whose constructor fails thrown into a coroutine that another one awaits
# clauses: co.throw.constructor_fails
import inspect
import types

class Broken(Exception):
    def __init__(self):
        raise OSError

@types.coroutine
def pause(word):
    return (yield word)

async def body():
    print('got', await pause('one'))
    await pause('two')

c = body()

async def holding():
    print('holder got', await c)

holder = holding()
print('yielded', holder.send(None))
try:
    print('yielded', c.throw(Broken))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
try:
    print('yielded', holder.send(None))
except BaseException as error:
    print('raised', type(error).__name__)

# expect:
# yielded one
# raised OSError
# CORO_CLOSED
# raised RuntimeError
