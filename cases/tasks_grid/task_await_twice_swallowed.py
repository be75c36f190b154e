# title: two tasks that await a task that has swallowed its cancellation
# clauses: fut.await.suspends fut.await.several
# needs: asyncio
# time: virtual
import asyncio

async def body():
    try:
        return await f
    except asyncio.CancelledError:
        print('swallowed')
    return await g

async def waiting(awaitable):
    return await awaitable

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
    new = loop.create_task(waiting(t))
    another = loop.create_task(waiting(t))
    await asyncio.sleep(1)
    print(ending(t))
    print('new', ending(new))
    print('another', ending(another))
    g.set_result('late')
    await asyncio.sleep(1)
    print(ending(t))
    print('new', ending(new))
    print('another', ending(another))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# swallowed
# pending
# new pending
# another pending
# result late
# new result late
# another result late
