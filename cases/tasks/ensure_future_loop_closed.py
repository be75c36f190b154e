# title: ensure_future closes the coroutine of which a closed loop makes no task
# clauses: task.ensure.closes
# python: >=3.10
# needs: asyncio
import asyncio
import inspect


async def body():
    pass


loop = asyncio.new_event_loop()
loop.close()
coroutine = body()
try:
    asyncio.ensure_future(coroutine, loop=loop)
except RuntimeError:
    print('RuntimeError')
print(inspect.getcoroutinestate(coroutine))

# expect:
# RuntimeError
# CORO_CLOSED
