# title: a gather that is cancelled is cancelled, whatever return_exceptions says
# clauses: task.gather.cancel_after_all task.gather.cancel_swallowed
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print('swallowed')


async def main():
    future = asyncio.gather(stubborn(), return_exceptions=True)
    await asyncio.sleep(1)
    print(future.cancel())
    try:
        print(await future)
    except asyncio.CancelledError:
        print('CancelledError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
# swallowed
# CancelledError
