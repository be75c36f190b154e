# title: delegation by a generator-based coroutine to a coroutine that has not started and will wait for an object whose __await__ is a generator function
# clauses: await.bridge.allowed await.kind.object await.values
import inspect
import types

@types.coroutine
def delegating():
    print('result', (yield from c))

delegator = delegating()

class Awaitable:
    def __await__(self):
        yield 'one'
        yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(Awaitable())
try:
    print('yielded', next(delegator))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# CORO_SUSPENDED
