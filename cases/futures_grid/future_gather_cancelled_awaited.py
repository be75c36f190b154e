# title: gather, and who awaits that cancelled, of a future that a task awaits
# clauses: task.gather.cancel fut.cancel.pending
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
    new = loop.create_task(waiting(asyncio.gather(f)))
    await asyncio.sleep(1)
    new.cancel()
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
# new cancelled
