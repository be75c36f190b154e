# title: wait for an event that is set
# clauses: sync.event.wait_set
# needs: asyncio
# time: virtual
import asyncio

async def user():
    return await event.wait()

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    global event
    event = asyncio.Event()
    event.set()
    new = loop.create_task(user())
    await asyncio.sleep(1)
    print('set', event.is_set())
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# set True
# new result True
