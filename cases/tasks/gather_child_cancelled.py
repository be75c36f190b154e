# title: a child that is cancelled counts as one that raised CancelledError
# clauses: task.gather.child_cancelled
# needs: asyncio
# time: virtual
import asyncio


async def main():
    child = asyncio.ensure_future(asyncio.sleep(100))
    other = asyncio.ensure_future(asyncio.sleep(2, 'other'))
    future = asyncio.gather(child, other)
    await asyncio.sleep(1)
    child.cancel()
    try:
        await future
    except asyncio.CancelledError:
        print('CancelledError', future.cancelled(), other.cancelled())
    print(await other)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# CancelledError False False
# other
