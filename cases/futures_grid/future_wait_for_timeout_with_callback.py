# title: wait_for, until its time is over, of a pending future with a callback
# clauses: task.wait_for.timeout fut.cancel.pending
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

async def main():
    f = loop.create_future()
    f.add_done_callback(callback)
    new = loop.create_task(asyncio.wait_for(f, 5))
    await asyncio.sleep(6)
    await asyncio.sleep(1)
    print(ending(f))
    print('called', called)
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# cancelled
# called ['cancelled']
# new exception TimeoutError
