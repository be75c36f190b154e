# title: a task that waits at a barrier whose first waiter was cancelled, since 3.11
# clauses: sync.barrier.wait sync.barrier.cancelled
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
    first.cancel()
    await asyncio.sleep(1)
    new = loop.create_task(user())
    await asyncio.sleep(1)
    print(barrier.n_waiting, barrier.broken)
    print(sorted(ending(each) for each in [first, second, new]))
    await barrier.abort()
    await asyncio.sleep(1)
    print(sorted(ending(each) for each in [first, second, new]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 2 False
# ['cancelled', 'pending', 'pending']
# ['cancelled', 'exception BrokenBarrierError', 'exception BrokenBarrierError']
