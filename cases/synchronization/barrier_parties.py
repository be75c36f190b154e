# title: a barrier is for one at least
# clauses: sync.barrier.parties
# python: >=3.11
# needs: asyncio
import asyncio


async def main():
    try:
        asyncio.Barrier(0)
    except ValueError:
        print('ValueError')
    print(await asyncio.Barrier(1).wait())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
# 0
