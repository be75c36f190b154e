# title: wrap_future of a task that waits for another
# clauses: fut.wrap.own
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
    print(asyncio.wrap_future(t) is t)
    await asyncio.sleep(1)
    print(ending(t))
    f.set_result('late')
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
# pending
# result late
