# title: wait for an event that two tasks wait for
# clauses: sync.event.wait
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
    first = loop.create_task(user())
    second = loop.create_task(user())
    await asyncio.sleep(1)
    new = loop.create_task(user())
    await asyncio.sleep(1)
    print('set', event.is_set())
    print('first', ending(first))
    print('second', ending(second))
    print('new', ending(new))
    event.set()
    await asyncio.sleep(1)
    print('first', ending(first))
    print('second', ending(second))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# set False
# first pending
# second pending
# new pending
# first result True
# second result True
# new result True
