# title: get_coro of a task cancelled before it has begun, since 3.8
# clauses: task.cancel.unstarted
# python: >=3.8
# needs: asyncio
# time: virtual
import asyncio

async def body():
    try:
        return await f
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
    global f
    f = loop.create_future()
    t = loop.create_task(body())
    t.cancel()
    print(t.get_coro().__name__)
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# body
# cancelled
