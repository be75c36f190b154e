# title: a block that ends in time is left alone
# clauses: task.timeout.expired task.timeout.none
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def main():
    async with asyncio.timeout(10) as limit:
        await asyncio.sleep(1)
    print(limit.expired())
    async with asyncio.timeout(None) as limit:
        await asyncio.sleep(1)
    print(limit.expired(), limit.when())
    await asyncio.sleep(100)


asyncio.run(main())

# expect:
# False
# False None
