# title: acquire by two tasks of a bounded semaphore that two can have
# clauses: sync.semaphore.acquire
# needs: asyncio
# time: virtual
import asyncio

taken = []

async def user():
    given = await semaphore.acquire()
    taken.append(given)
    return given

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
    semaphore = asyncio.BoundedSemaphore(2)
    new = loop.create_task(user())
    another = loop.create_task(user())
    await asyncio.sleep(1)
    print('locked', semaphore.locked())
    print('taken', len(taken))
    print(sorted(ending(each) for each in [new, another]))
    while semaphore.locked():
        semaphore.release()
        await asyncio.sleep(1)
    print('taken', len(taken))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# locked True
# taken 2
# ['result True', 'result True']
# taken 2
