# title: async with, left by an exception, of a lock released for a waiter that is being cancelled
# clauses: sync.lock.cancelled
# needs: asyncio
# time: virtual
import asyncio

order = []

async def user(name):
    await lock.acquire()
    order.append(name)

async def block(name):
    async with lock as given:
        order.append(name)
        print('inside', given, lock.locked())
        raise KeyError

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
    lock.release()
    first.cancel()
    new = loop.create_task(block('new'))
    await asyncio.sleep(1)
    print('locked', lock.locked())
    print(order)
    print('first', ending(first))
    print('second', ending(second))
    print('new', ending(new))
    while lock.locked():
        lock.release()
        await asyncio.sleep(1)
    print(order)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# locked True
# ['second']
# first cancelled
# second result None
# new pending
# inside None True
# ['second', 'new']
