# title: reset of a barrier that was broken and reset, since 3.11
# clauses: sync.barrier.reset
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio

async def main():
    barrier = asyncio.Barrier(3)
    await barrier.abort()
    await barrier.reset()
    await barrier.reset()
    await asyncio.sleep(1)
    print(barrier.n_waiting, barrier.broken)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 0 False
