# title: a barrier can be used again
# clauses: sync.barrier.next_round
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def worker(name):
    for number in range(2):
        await asyncio.sleep(name)
        async with barrier:
            rounds[number].append(name)


async def main():
    global barrier, rounds
    rounds = [], []
    barrier = asyncio.Barrier(2)
    await asyncio.gather(worker(1), worker(2))
    print(sorted(rounds[0]), sorted(rounds[1]), barrier.n_waiting)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# [1, 2] [1, 2] 0
