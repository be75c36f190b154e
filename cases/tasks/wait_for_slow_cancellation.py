# title: wait_for waits until the late one has really ended
# clauses: task.wait_for.waits_for_cancellation
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio


async def work():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        await asyncio.sleep(5)
        raise


async def main():
    try:
        await asyncio.wait_for(work(), timeout=1)
    except asyncio.TimeoutError:
        print('TimeoutError', round(loop.time() - start, 3))


loop = asyncio.new_event_loop()
start = loop.time()
loop.run_until_complete(main())
loop.close()

# expect:
# TimeoutError 6.0
