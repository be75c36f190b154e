# title: await of a coroutine that has not started and will wait for an iterator with nothing but __next__
# clauses: await.kind.native await.start await.kind.object await.values
import inspect

async def waiting():
    print('result', await c)

waiter = waiting()

class Awaitable:
    def __await__(self):
        return self
    def __next__(self):
        return 'item'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(Awaitable())
try:
    print('yielded', waiter.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded item
# CORO_SUSPENDED
