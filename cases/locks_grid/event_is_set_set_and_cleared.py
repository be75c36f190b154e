# title: is_set of an event set and cleared before its waiters have gone on
# clauses: sync.event.set
# needs: asyncio
# time: virtual
import asyncio

async def user():
    return await event.wait()

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

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
    event.set()
    event.clear()
    attempt(event.is_set)
    await asyncio.sleep(1)
    print('set', event.is_set())
    print('first', ending(first))
    print('second', ending(second))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives False
# set False
# first result True
# second result True
