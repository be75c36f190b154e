# title: ensure_future gives a future back, and makes tasks of coroutines and awaitables
# clauses: task.ensure.future task.ensure.coroutine task.ensure.awaitable
# needs: asyncio
import asyncio


async def work():
    return 'coroutine'


class Awaitable:
    def __await__(self):
        yield
        return 'awaitable'


loop = asyncio.new_event_loop()
future = loop.create_future()
print(asyncio.ensure_future(future) is future)
for value in (work(), Awaitable()):
    task = asyncio.ensure_future(value, loop=loop)
    print(isinstance(task, asyncio.Task), loop.run_until_complete(task))
loop.close()

# expect:
# True
# True coroutine
# True awaitable
