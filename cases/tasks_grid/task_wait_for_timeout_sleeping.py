# title: wait_for, until its time is over, of a task that sleeps
# clauses: task.sleep.cancelled
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

async def main():
    t = loop.create_task(body())
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
# cancelled in body
# cancelled
# new exception TimeoutError
