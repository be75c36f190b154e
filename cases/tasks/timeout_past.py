# title: a deadline that is over takes effect at the next suspension
# clauses: task.timeout.past
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            print('in the block')
            await asyncio.sleep(3600)
            print('never')
    except TimeoutError:
        print('TimeoutError')


asyncio.run(main())

# expect:
# in the block
# TimeoutError
