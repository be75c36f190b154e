# title: the same callback added twice to a task that sleeps
# clauses: fut.callback.soon fut.callback.twice
# needs: asyncio
# time: virtual
import asyncio

async def body():
    try:
        return await asyncio.sleep(10, 'late')
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
    t = loop.create_task(body())
    await asyncio.sleep(1)
    t.add_done_callback(callback)
    t.add_done_callback(callback)
    print('at once', called)
    await asyncio.sleep(1)
    print(ending(t))
    print('called', called)
    await asyncio.sleep(20)
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
