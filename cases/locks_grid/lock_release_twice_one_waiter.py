# title: two releases of a lock that one task waits for
# clauses: sync.lock.release sync.lock.release_free
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
    await asyncio.sleep(1)
    attempt(lock.release)
    attempt(lock.release)
    await asyncio.sleep(1)
    print('locked', lock.locked())
    print(order)
    print('first', ending(first))
    while lock.locked():
        lock.release()
        await asyncio.sleep(1)
    print(order)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives None
# raises RuntimeError
# locked True
# ['first']
# first result None
# ['first']
