# title: parties of a barrier at which two tasks wait, since 3.11
# clauses: sync.barrier.attributes
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio

async def user():
    return await barrier.wait()

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    global barrier
    barrier = asyncio.Barrier(3)
    first = loop.create_task(user())
    second = loop.create_task(user())
    await asyncio.sleep(1)
    print(barrier.parties)
    await asyncio.sleep(1)
    print(barrier.n_waiting, barrier.broken)
    print(sorted(ending(each) for each in [first, second]))
    await barrier.abort()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [first, second]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 3
# 2 False
# ['pending', 'pending']
# ['exception BrokenBarrierError', 'exception BrokenBarrierError']
