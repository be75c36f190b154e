# title: ensure_future of a task that cleans up after its cancellation
# clauses: task.ensure.future
# needs: asyncio
# time: virtual
import asyncio

async def body():
    try:
        return await f
    finally:
        print('cleanup')
        await g
        print('cleanup complete')

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    global f, g
    f = loop.create_future()
    g = loop.create_future()
    t = loop.create_task(body())
    await asyncio.sleep(1)
    t.cancel()
    await asyncio.sleep(1)
    print(asyncio.ensure_future(t) is t)
    await asyncio.sleep(1)
    print(ending(t))
    g.set_result('late')
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# cleanup
# True
# pending
# cleanup complete
# cancelled
