# title: release of a bounded semaphore that one task waits for
# clauses: sync.semaphore.release
# needs: asyncio
# time: virtual
import asyncio

taken = []

async def user():
    given = await semaphore.acquire()
    taken.append(given)
    return given

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
    global semaphore
    semaphore = asyncio.BoundedSemaphore(1)
    await semaphore.acquire()
    first = loop.create_task(user())
    await asyncio.sleep(1)
    attempt(semaphore.release)
    await asyncio.sleep(1)
    print('locked', semaphore.locked())
    print('taken', len(taken))
    print(sorted(ending(each) for each in [first]))
    while semaphore.locked():
        semaphore.release()
        await asyncio.sleep(1)
    print('taken', len(taken))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives None
# locked True
# taken 1
# ['result True']
# taken 1
