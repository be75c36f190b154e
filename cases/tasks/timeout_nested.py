# title: of nested timeouts the one that expires raises
# clauses: task.timeout.nested
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def main():
    try:
        async with asyncio.timeout(1):
            async with asyncio.timeout(10) as inner:
                await asyncio.sleep(3600)
    except TimeoutError:
        print('TimeoutError', inner.expired())


asyncio.run(main())

# expect:
# TimeoutError False
