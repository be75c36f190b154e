# title: wait() with a time limit does not await the futures any more when it is over
# clauses: task.graph.structures
# needs: asyncio
# python: >=3.14
import asyncio


def waiters(future):
    return [waiter.future.get_name() for waiter in asyncio.capture_call_graph(future).awaited_by]


async def waits(future):
    await asyncio.wait([future], timeout=1)
    print(waiters(future))


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waits(future), name='waits')
    await asyncio.sleep(0)
    print(waiters(future))
    await task


asyncio.run(main())

# expect:
# ['waits']
# []
