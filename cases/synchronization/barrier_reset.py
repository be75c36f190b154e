# title: reset sends those who wait away, and the barrier can be used again
# clauses: sync.barrier.reset
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def worker():
    try:
        await barrier.wait()
        print('through')
    except asyncio.BrokenBarrierError:
        print('BrokenBarrierError')


async def main():
    global barrier
    barrier = asyncio.Barrier(2)
    task = asyncio.ensure_future(worker())
    await asyncio.sleep(1)
    await barrier.reset()
    await task
    print(barrier.broken)
    await asyncio.gather(worker(), worker())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# BrokenBarrierError
# False
# through
# through
