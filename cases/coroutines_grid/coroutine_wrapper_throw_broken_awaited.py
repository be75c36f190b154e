# title: a class whose constructor fails thrown into the iterator of a coroutine that another one awaits
# clauses: await.wrapper.throw co.throw.constructor_fails
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
w = c.__await__()

async def holding():
    print('holder got', await c)

holder = holding()
print('yielded', holder.send(None))
try:
    print('yielded', w.throw(Broken))
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
