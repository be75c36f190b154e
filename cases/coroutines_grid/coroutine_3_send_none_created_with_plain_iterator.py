# title: None sent to the outermost of a chain of 3, a coroutine that has not started and will wait for an iterator with nothing but __next__
# clauses: co.send.start await.kind.object await.values
import inspect

class Awaitable:
    def __await__(self):
        return self
    def __next__(self):
        return 'item'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(outer(outer(Awaitable())))
try:
    print('yielded', c.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded item
# CORO_SUSPENDED
