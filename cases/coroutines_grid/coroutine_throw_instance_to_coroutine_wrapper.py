# title: an instance thrown into a coroutine that waits for an object whose __await__ gives the iterator of a coroutine
# clauses: await.throw.inner co.throw.instance co.throw.uncaught
import inspect
import types

mine = KeyError('key')

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    try:
        print('got', await pause('one'))
    finally:
        print('inner left')
    await pause('two')

class Awaitable:
    def __await__(self):
        return inner().__await__()

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(Awaitable())
print('yielded', c.send(None))
try:
    print('yielded', c.throw(mine))
except KeyError as error:
    print('raised KeyError', error is mine)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# inner left
# raised KeyError True
# CORO_CLOSED
