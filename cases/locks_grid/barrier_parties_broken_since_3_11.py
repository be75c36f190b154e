# title: parties of a barrier that is broken, since 3.11
# clauses: sync.barrier.attributes
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio

async def main():
    barrier = asyncio.Barrier(3)
    await barrier.abort()
    print(barrier.parties)
    await asyncio.sleep(1)
    print(barrier.n_waiting, barrier.broken)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 3
# 0 True
