# title: the same callback added twice to a task that has not begun
# clauses: fut.callback.soon fut.callback.twice
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

called = []

def callback(future):
    called.append(ending(future))

async def main():
    global f
    f = loop.create_future()
    t = loop.create_task(body())
    t.add_done_callback(callback)
    t.add_done_callback(callback)
    print('at once', called)
    await asyncio.sleep(1)
    print(ending(t))
    print('called', called)
    f.set_result('late')
    await asyncio.sleep(1)
    print(ending(t))
    print('called', called)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# at once []
# pending
# called []
# result late
# called ['result late', 'result late']
