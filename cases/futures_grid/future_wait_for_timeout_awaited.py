# title: wait_for, until its time is over, of a future that a task awaits
# clauses: task.wait_for.timeout fut.cancel.pending
# needs: asyncio
# time: virtual
import asyncio

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
    f = loop.create_future()
    first = loop.create_task(waiting(f))
    await asyncio.sleep(1)
    new = loop.create_task(asyncio.wait_for(f, 5))
    await asyncio.sleep(6)
    await asyncio.sleep(1)
    print(ending(f))
    print('first', ending(first))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# cancelled
# first cancelled
# new exception TimeoutError
