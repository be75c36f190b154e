# title: the last reference deleted of the iterator of a coroutine that waits for a generator-based coroutine
# clauses: await.wrapper.drop
# needs: refcounting
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
w = c.__await__()
print('yielded', c.send(None))
del w
print('deleted')
print(inspect.getcoroutinestate(c))

# expect:
# yielded one
# deleted
# CORO_SUSPENDED
