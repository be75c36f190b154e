# title: reset of a barrier that all have passed, since 3.11
# clauses: sync.barrier.reset
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
    third = loop.create_task(user())
    await asyncio.sleep(1)
    await barrier.reset()
    await asyncio.sleep(1)
    print(barrier.n_waiting, barrier.broken)
    print(sorted(ending(each) for each in [first, second, third]))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 0 False
# ['result 0', 'result 1', 'result 2']
