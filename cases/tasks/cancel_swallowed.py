# title: a coroutine can suppress its cancellation
# clauses: task.cancel.swallowed
# needs: asyncio
# time: virtual
import asyncio


async def work():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('swallowed')
    await asyncio.sleep(1)
    return 'value'


async def main():
    task = asyncio.ensure_future(work())
    await asyncio.sleep(1)
    task.cancel()
    print(await task, task.cancelled())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# swallowed
# value False
