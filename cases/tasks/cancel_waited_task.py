# title: cancelling goes down a chain of tasks
# clauses: task.cancel.waiting
# needs: asyncio
# time: virtual
import asyncio


async def waiting(task):
    await task


async def main():
    inner = asyncio.ensure_future(asyncio.sleep(3600))
    outer = asyncio.ensure_future(waiting(inner))
    await asyncio.sleep(1)
    outer.cancel()
    await asyncio.wait([outer])
    print(inner.cancelled(), outer.cancelled())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True True
