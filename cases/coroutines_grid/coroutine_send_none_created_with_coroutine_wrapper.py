# title: None sent to a coroutine that has not started and will wait for an object whose __await__ gives the iterator of a coroutine
# clauses: co.send.start await.kind.object await.values
import inspect
import types

@types.coroutine
def pause(word):
    return (yield word)

async def inner():
    await pause('one')
    await pause('two')

class Awaitable:
    def __await__(self):
        return inner().__await__()

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(Awaitable())
try:
    print('yielded', c.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# CORO_SUSPENDED
