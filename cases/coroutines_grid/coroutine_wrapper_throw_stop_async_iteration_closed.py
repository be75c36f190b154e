# title: StopAsyncIteration thrown into the iterator of a coroutine that was closed
# clauses: await.wrapper.throw co.reuse.throw
import inspect

async def body():
    return 'done'

c = body()
w = c.__await__()
c.close()
try:
    print('yielded', w.throw(StopAsyncIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# CORO_CLOSED
