# title: cancelling gather cancels its children
# clauses: task.gather.cancel
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio


async def work(name):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise


async def gathering():
    await asyncio.gather(work('a'), work('b'))


async def main():
    task = asyncio.ensure_future(gathering())
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
# a cancelled
# b cancelled
# CancelledError
