# title: add_done_callback of a task that cleans up after its cancellation
# clauses: fut.callback.soon
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

called = []

def callback(future):
    called.append(ending(future))

async def main():
    global f, g
    f = loop.create_future()
    g = loop.create_future()
    t = loop.create_task(body())
    await asyncio.sleep(1)
    t.cancel()
    await asyncio.sleep(1)
    t.add_done_callback(callback)
    print('at once', called)
    await asyncio.sleep(1)
    print(ending(t))
    print('called', called)
    g.set_result('late')
    await asyncio.sleep(1)
    print(ending(t))
    print('called', called)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# cleanup
# at once []
# pending
# called []
# cleanup complete
# cancelled
# called ['cancelled']
