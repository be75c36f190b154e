# title: close of a coroutine that waits for an object whose __await__ gives the iterator of a coroutine
# clauses: await.close.inner co.close.suspended
import inspect
import types

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
    print('closed', c.close())
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# inner left
# closed None
# CORO_CLOSED
