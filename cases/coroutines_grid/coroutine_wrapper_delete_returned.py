# title: the last reference deleted of the iterator of a coroutine that has returned
# clauses: await.wrapper.drop
# needs: refcounting
import inspect

async def body():
    return 'done'

c = body()
w = c.__await__()
try:
    c.send(None)
except StopIteration as stop:
    print('returned', stop.value)
del w
print('deleted')
print(inspect.getcoroutinestate(c))

# expect:
# returned done
# deleted
# CORO_CLOSED
