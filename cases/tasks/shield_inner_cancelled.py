# title: when the inner task is cancelled shield is too
# clauses: task.shield.inner_cancelled
# needs: asyncio
# time: virtual
import asyncio


async def main():
    inner = asyncio.ensure_future(asyncio.sleep(100))
    outer = asyncio.shield(inner)
    await asyncio.sleep(1)
    inner.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print('CancelledError', outer.cancelled())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# CancelledError True
