# title: None sent to the outermost of a chain of 3, a coroutine that has not started and will wait for an object whose __await__ is a generator function
# clauses: co.send.start await.kind.object await.values
import inspect

class Awaitable:
    def __await__(self):
        yield 'one'
        yield 'two'

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
# yielded one
# CORO_SUSPENDED
