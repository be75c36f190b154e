# title: a cancelled sleep leaves no timer behind
# clauses: task.sleep.cancelled
# needs: asyncio
# time: virtual
import asyncio


async def main():
    task = asyncio.ensure_future(asyncio.sleep(100))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), round(loop.time() - start, 3))


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
start = loop.time()
loop.run_until_complete(main())
loop.close()

# expect:
# True 1.0
