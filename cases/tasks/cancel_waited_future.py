# title: the future that a cancelled task waits for is cancelled
# clauses: task.cancel.waiting
# needs: asyncio
import asyncio


async def work():
    await future


async def main():
    task = asyncio.ensure_future(work())
    await asyncio.sleep(0)
    task.cancel()
    print(future.cancelled(), task.cancelled())
    await asyncio.wait([task])
    print(task.cancelled())


loop = asyncio.new_event_loop()
future = loop.create_future()
loop.run_until_complete(main())
loop.close()

# expect:
# True False
# True
