# title: the turn of a waiter that is cancelled goes to the next
# clauses: sync.lock.cancelled
# needs: asyncio
import asyncio


async def worker(name):
    async with lock:
        print(name)


async def main():
    global lock
    lock = asyncio.Lock()
    await lock.acquire()
    first, second = [asyncio.ensure_future(worker(name)) for name in ('first', 'second')]
    await asyncio.sleep(0)
    lock.release()
    first.cancel()
    await asyncio.wait([first, second])
    print(first.cancelled(), lock.locked())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# second
# True False
