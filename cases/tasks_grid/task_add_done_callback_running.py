# title: add_done_callback of a task, by itself
# clauses: fut.callback.soon
# needs: asyncio
# time: virtual
import asyncio

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

async def body():
    t.add_done_callback(callback)
    print('at once', called)
    try:
        return await f
    except asyncio.CancelledError:
        print('cancelled in body')
        raise

async def main():
    global f, t
    f = loop.create_future()
    t = loop.create_task(body())
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
# called ['result late']
