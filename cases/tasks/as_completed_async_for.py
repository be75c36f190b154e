# title: async for over as_completed gives the tasks that were given, as they end
# clauses: task.as_completed.async
# python: >=3.13
# needs: asyncio
# time: virtual
import asyncio


async def main():
    slow = asyncio.create_task(asyncio.sleep(3, 'slow'))
    fast = asyncio.create_task(asyncio.sleep(1, 'fast'))
    async for future in asyncio.as_completed([slow, fast]):
        print(future is slow, future is fast, future.done(), await future)


asyncio.run(main())

# expect:
# False True True fast
# True False True slow
