# title: the last reference deleted of the iterator of a coroutine that an exception ended
# clauses: await.wrapper.drop
# needs: refcounting
import inspect

async def body():
    raise OSError

c = body()
w = c.__await__()
try:
    c.send(None)
except OSError:
    print('failed')
del w
print('deleted')
print(inspect.getcoroutinestate(c))

# expect:
# failed
# deleted
# CORO_CLOSED
