# title: async with of a bounded semaphore that one task waits for
# clauses: sync.with sync.semaphore.waits
# needs: asyncio
# time: virtual
import asyncio

taken = []

async def user():
    given = await semaphore.acquire()
    taken.append(given)
    return given

async def block():
    async with semaphore as given:
        taken.append(given)
        print('inside', given)

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
    new = loop.create_task(block())
    await asyncio.sleep(1)
    print('locked', semaphore.locked())
    print('taken', len(taken))
    print(sorted(ending(each) for each in [first, new]))
    while semaphore.locked():
        semaphore.release()
        await asyncio.sleep(1)
    print('taken', len(taken))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# locked True
# taken 0
# ['pending', 'pending']
# inside None
# taken 2
