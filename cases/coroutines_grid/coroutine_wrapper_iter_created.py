# title: iter of the iterator of a coroutine that has not started
# clauses: await.wrapper.iter
import inspect

async def body():
    print('started')
    return 'done'

c = body()
w = c.__await__()
try:
    print('itself', iter(w) is w)
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# itself True
# CORO_CREATED
