# title: in 3.6 wait_for raises TimeoutError at once
# clauses: task.wait_for.does_not_wait
# python: <3.7
# needs: asyncio
# time: virtual
import asyncio


async def work():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        await asyncio.sleep(5)
        print('ends later')
        raise


async def main():
    try:
        await asyncio.wait_for(work(), timeout=1)
    except asyncio.TimeoutError:
        print('TimeoutError')
    await asyncio.sleep(10)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# TimeoutError
# ends later
