# title: isfuture is true of futures, tasks, and what has the attribute
# clauses: fut.isfuture fut.isfuture.attribute
# needs: asyncio
import asyncio


class Similar:
    _asyncio_future_blocking = False


class No:
    _asyncio_future_blocking = None


async def work():
    pass


loop = asyncio.new_event_loop()
task = loop.create_task(work())
coroutine = work()
print(asyncio.isfuture(loop.create_future()), asyncio.isfuture(task))
print(asyncio.isfuture(coroutine), asyncio.isfuture(None), asyncio.isfuture(asyncio.Future))
print(asyncio.isfuture(Similar()), asyncio.isfuture(No()))
loop.run_until_complete(task)
coroutine.close()
loop.close()

# expect:
# True True
# False False False
# True False
