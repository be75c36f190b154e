# title: StopAsyncIteration thrown into a coroutine that has not started
# clauses: co.throw.unstarted co.stop.async_passes
import inspect

async def body():
    print('started')
    return 'done'

c = body()
try:
    print('yielded', c.throw(StopAsyncIteration))
except BaseException as error:
    print('raised', type(error).__name__)
print(inspect.getcoroutinestate(c))

# expect:
# raised StopAsyncIteration
# CORO_CLOSED
