# title: two tasks that wait at a barrier that is new, since 3.11
# clauses: sync.barrier.wait
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
    new = loop.create_task(user())
    another = loop.create_task(user())
    await asyncio.sleep(1)
    print(barrier.n_waiting, barrier.broken)
    print(sorted(ending(each) for each in [new, another]))
    await barrier.abort()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [new, another]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 2 False
# ['pending', 'pending']
# ['exception BrokenBarrierError', 'exception BrokenBarrierError']
