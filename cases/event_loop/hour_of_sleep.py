# title: under a clock that jumps an hour of sleep takes no time
# clauses: loop.turn.wait
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio


async def worker(name, delay):
    await asyncio.sleep(delay)
    print(name, 'after', delay)


async def main():
    await asyncio.gather(worker('slow', 3600), worker('fast', 60))


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# fast after 60
# slow after 3600
