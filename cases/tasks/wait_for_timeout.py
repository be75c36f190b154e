# title: wait_for cancels what is late and raises TimeoutError
# clauses: task.wait_for.timeout
# python: >=3.7
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
    try:
        await asyncio.wait_for(work(), timeout=1)
    except asyncio.TimeoutError:
        print('TimeoutError', round(loop.time() - start, 3))


loop = asyncio.new_event_loop()
start = loop.time()
loop.run_until_complete(main())
loop.close()

# expect:
# cancelled
# TimeoutError 1.0
