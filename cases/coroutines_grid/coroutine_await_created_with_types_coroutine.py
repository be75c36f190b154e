# title: await of a coroutine that has not started and will wait for a generator-based coroutine
# clauses: await.kind.native await.start await.kind.generator_based
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
try:
    print('yielded', waiter.send(None))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# CORO_SUSPENDED
