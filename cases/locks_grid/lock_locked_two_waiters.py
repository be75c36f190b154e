# title: locked of a lock that two tasks wait for
# clauses: sync.lock.locked
# needs: asyncio
# time: virtual
import asyncio

order = []

async def user(name):
    await lock.acquire()
    order.append(name)

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
    global lock
    lock = asyncio.Lock()
    await lock.acquire()
    first = loop.create_task(user('first'))
    second = loop.create_task(user('second'))
    await asyncio.sleep(1)
    attempt(lock.locked)
    await asyncio.sleep(1)
    print('locked', lock.locked())
    print(order)
    print('first', ending(first))
    print('second', ending(second))
    while lock.locked():
        lock.release()
        await asyncio.sleep(1)
    print(order)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives True
# locked True
# []
# first pending
# second pending
# ['first', 'second']
