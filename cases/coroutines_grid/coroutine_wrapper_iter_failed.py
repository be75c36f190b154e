# title: iter of the iterator of a coroutine that an exception ended
# clauses: await.wrapper.iter
import inspect

async def body():
    raise OSError

c = body()
w = c.__await__()
try:
    c.send(None)
except OSError:
    print('failed')
try:
    print('itself', iter(w) is w)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# failed
# itself True
# CORO_CLOSED
