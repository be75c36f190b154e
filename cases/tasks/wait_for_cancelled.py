# title: cancelling wait_for cancels what it waits for
# clauses: task.wait_for.cancelled
# needs: asyncio
# time: virtual
import asyncio


async def work():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('cancelled')
        raise


async def main():
    task = asyncio.ensure_future(asyncio.wait_for(work(), 100))
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('CancelledError')


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# cancelled
# CancelledError
