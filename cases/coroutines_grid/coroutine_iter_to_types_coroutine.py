# title: iter of a coroutine that waits for a generator-based coroutine
# clauses: co.iter.refused
import inspect
import types

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
    print('itself', iter(c) is c)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# raised TypeError
# CORO_SUSPENDED
