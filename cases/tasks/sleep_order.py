# title: sleepers wake in the order of their deadlines
# clauses: task.sleep.delay
# needs: asyncio
# time: virtual
import asyncio


async def sleeper(delay):
    await asyncio.sleep(delay)
    print(delay)


async def main():
    await asyncio.gather(*[sleeper(delay) for delay in (3, 1, 2)])


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 1
# 2
# 3
