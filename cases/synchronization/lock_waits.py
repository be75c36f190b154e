# title: who wants a lock that is held waits until it is released
# clauses: sync.lock.waits sync.lock.release
# needs: asyncio
# time: virtual
import asyncio


async def worker(name, delay):
    async with lock:
        print(name, 'has it')
        await asyncio.sleep(delay)
        print(name, 'lets go')


async def main():
    global lock
    lock = asyncio.Lock()
    await asyncio.wait([asyncio.ensure_future(worker(*work)) for work in [('a', 2), ('b', 1)]])


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# a has it
# a lets go
# b has it
# b lets go
