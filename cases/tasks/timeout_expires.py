# title: timeout cancels the block and raises TimeoutError outside of it
# clauses: task.timeout.expires task.timeout.error task.timeout.expired
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def main():
    try:
        async with asyncio.timeout(1) as limit:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                print('CancelledError inside')
                raise
    except TimeoutError:
        print('TimeoutError outside', limit.expired())
    print(asyncio.current_task().cancelling())


asyncio.run(main())

# expect:
# CancelledError inside
# TimeoutError outside True
# 0
