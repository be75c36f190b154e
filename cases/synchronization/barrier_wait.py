# title: who waits at a barrier goes on when as many have come as it is for
# clauses: sync.barrier.wait sync.barrier.index
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def worker(name):
    await asyncio.sleep(name)
    print('comes', name)
    indexes.append(await barrier.wait())
    print('goes at', round(asyncio.get_running_loop().time() - start, 3))


async def main():
    global barrier, indexes, start
    start = asyncio.get_running_loop().time()
    indexes = []
    barrier = asyncio.Barrier(3)
    await asyncio.gather(*[worker(name) for name in (1, 2, 3)])
    print(sorted(indexes))


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# comes 1
# comes 2
# comes 3
# goes at 3.0
# goes at 3.0
# goes at 3.0
# [0, 1, 2]
