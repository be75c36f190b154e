# title: await of a coroutine that waits for a generator-based coroutine
# clauses: await.twice.waiting
import inspect
import types

async def waiting():
    print('result', await c)

waiter = waiting()

@types.coroutine
def inner():
    yield 'one'
    yield 'two'

async def outer(awaited):
    print('result', await awaited)
    return 'three'

c = outer(inner())
print('yielded', c.send(None))
try:
    print('yielded', waiter.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# raised RuntimeError
# CORO_SUSPENDED
