# title: wait_for of a task that waits for another
# clauses: task.wait_for.result
# needs: asyncio
# time: virtual
import asyncio

async def inside():
    try:
        return await f
    except asyncio.CancelledError:
        print('cancelled inside')
        raise

async def body():
    try:
        return await inner
    except asyncio.CancelledError:
        print('cancelled in body')
        raise

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    global f, inner
    f = loop.create_future()
    inner = loop.create_task(inside())
    t = loop.create_task(body())
    await asyncio.sleep(1)
    new = loop.create_task(asyncio.wait_for(t, 100))
    await asyncio.sleep(1)
    print(ending(t))
    print('new', ending(new))
    f.set_result('late')
    await asyncio.sleep(1)
    print(ending(t))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# pending
# new pending
# result late
# new result late
