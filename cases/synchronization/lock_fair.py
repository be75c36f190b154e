# title: waiters get a lock in the order in which they began to wait
# clauses: sync.lock.fair
# needs: asyncio
import asyncio


async def worker(name):
    async with lock:
        print(name)
        await asyncio.sleep(0)


async def main():
    global lock
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = [asyncio.ensure_future(worker(name)) for name in 'abc']
    await asyncio.sleep(0)
    lock.release()
    tasks.append(asyncio.ensure_future(worker('late')))
    await asyncio.wait(tasks)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# a
# b
# c
# late
