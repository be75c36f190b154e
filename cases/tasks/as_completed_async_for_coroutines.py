# title: async for over as_completed gives the tasks it makes of coroutines
# clauses: task.as_completed.async
# python: >=3.13
# needs: asyncio
# time: virtual
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    return delay


async def main():
    async for future in asyncio.as_completed([work(2), work(1)]):
        print(isinstance(future, asyncio.Task), future.result())


asyncio.run(main())

# expect:
# True 1
# True 2
