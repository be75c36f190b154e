# title: the last reference deleted of the iterator of a coroutine that was closed
# clauses: await.wrapper.drop
# needs: refcounting
import inspect

async def body():
    return 'done'

c = body()
w = c.__await__()
c.close()
del w
print('deleted')
print(inspect.getcoroutinestate(c))

# expect:
# deleted
# CORO_CLOSED
