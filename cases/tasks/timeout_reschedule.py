# title: a deadline can be changed
# clauses: task.timeout.reschedule
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        async with asyncio.timeout(None) as limit:
            limit.reschedule(start + 1)
            limit.reschedule(start + 5)
            await asyncio.sleep(3600)
    except TimeoutError:
        print(round(loop.time() - start, 3), limit.when() == start + 5)


asyncio.run(main())

# expect:
# 5.0 True
