# title: gather, and who awaits that cancelled, of a task that waits for a future
# clauses: task.gather.cancel task.cancel.next_step task.cancel.waiting task.cancel.propagates
# needs: asyncio
# time: virtual
import asyncio

async def body():
    try:
        return await f
    except asyncio.CancelledError:
        print('cancelled in body')
        raise

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
    global f
    f = loop.create_future()
    t = loop.create_task(body())
    await asyncio.sleep(1)
    new = loop.create_task(waiting(asyncio.gather(t)))
    await asyncio.sleep(1)
    new.cancel()
    await asyncio.sleep(1)
    print(ending(t))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# cancelled in body
# cancelled
# new cancelled
