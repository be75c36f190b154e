# title: async with, left by an exception, of a bounded semaphore that is free
# clauses: sync.with sync.semaphore.acquire
# needs: asyncio
# time: virtual
import asyncio

taken = []

async def block():
    async with semaphore as given:
        taken.append(given)
        print('inside', given)
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
    global semaphore
    semaphore = asyncio.BoundedSemaphore(1)
    new = loop.create_task(block())
    await asyncio.sleep(1)
    print('locked', semaphore.locked())
    print('taken', len(taken))
    print(sorted(ending(each) for each in [new]))
    while semaphore.locked():
        semaphore.release()
        await asyncio.sleep(1)
    print('taken', len(taken))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# inside None
# locked False
# taken 1
# ['exception KeyError']
# taken 1
