# title: a lock is used in one loop only
# clauses: sync.loop
# python: >=3.10
# needs: asyncio
import asyncio


async def contend():
    await lock.acquire()
    waiting = asyncio.ensure_future(lock.acquire())
    await asyncio.sleep(0)
    lock.release()
    try:
        await waiting
    except RuntimeError:
        print('RuntimeError')
    else:
        lock.release()


async def main():
    await contend()
    print('first loop')


lock = asyncio.Lock()
other = asyncio.new_event_loop()
other.run_until_complete(main())
other.close()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# first loop
# RuntimeError
# first loop
