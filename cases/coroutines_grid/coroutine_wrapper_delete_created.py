# title: the last reference deleted of the iterator of a coroutine that has not started
# clauses: await.wrapper.drop
# needs: refcounting
import inspect

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
del w
print('deleted')
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# deleted
# CORO_CREATED
