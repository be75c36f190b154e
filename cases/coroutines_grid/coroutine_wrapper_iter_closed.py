# title: iter of the iterator of a coroutine that was closed
# clauses: await.wrapper.iter
import inspect

async def body():
    return 'done'

c = body()
w = c.__await__()
c.close()
try:
    print('itself', iter(w) is w)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# itself True
# CORO_CLOSED
