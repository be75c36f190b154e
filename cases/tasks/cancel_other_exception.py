# title: a coroutine that answers its cancellation with another exception fails with that
# clauses: task.cancel.replaced
# needs: asyncio
# time: virtual
import asyncio


async def work():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        raise LookupError


async def main():
    task = asyncio.ensure_future(work())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except LookupError:
        print('LookupError', task.cancelled())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# LookupError False
