# title: what a waiter was given that is cancelled goes to the next
# clauses: sync.semaphore.cancelled
# needs: asyncio
import asyncio


async def worker(name):
    async with semaphore:
        print(name)


async def main():
    global semaphore
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    first, second = [asyncio.ensure_future(worker(name)) for name in ('first', 'second')]
    await asyncio.sleep(0)
    semaphore.release()
    first.cancel()
    await asyncio.wait([first, second])
    print(first.cancelled(), semaphore.locked())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# second
# True False
