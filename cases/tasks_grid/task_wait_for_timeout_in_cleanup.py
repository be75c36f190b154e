# title: wait_for, until its time is over, of a task that cleans up after its cancellation
# clauses: task.wait_for.timeout task.cancel.next_step task.cancel.propagates
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
    new = loop.create_task(asyncio.wait_for(t, 5))
    await asyncio.sleep(6)
    await asyncio.sleep(1)
    print(ending(t))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# cleanup
# cancelled
# new exception TimeoutError
