# title: abort breaks a barrier for those who wait and those who come
# clauses: sync.barrier.abort sync.barrier.attributes
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def worker():
    try:
        await barrier.wait()
    except asyncio.BrokenBarrierError:
        print('BrokenBarrierError')


async def main():
    global barrier
    barrier = asyncio.Barrier(2)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    task = asyncio.ensure_future(worker())
    await asyncio.sleep(1)
    print(barrier.n_waiting, barrier.broken)
    await barrier.abort()
    await task
    print(barrier.n_waiting, barrier.broken)
    await worker()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 2 0 False
# 1 False
# BrokenBarrierError
# 0 True
# BrokenBarrierError
