# title: StopAsyncIteration thrown into a coroutine that was closed
# clauses: co.reuse.throw
import inspect

async def body():
    return 'done'

c = body()
c.close()
try:
    print('yielded', c.throw(StopAsyncIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised RuntimeError
# CORO_CLOSED
