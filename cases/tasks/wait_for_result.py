# title: wait_for gives the result of what ends in time
# clauses: task.wait_for.result
# needs: asyncio
# time: virtual
import asyncio


async def main():
    print(await asyncio.wait_for(asyncio.sleep(1, 'value'), 2))
    print(await asyncio.wait_for(asyncio.sleep(1, 'value'), None))


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# value
# value
