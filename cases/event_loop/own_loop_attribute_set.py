# title: an attribute set on a loop changes nothing for its tasks
# clauses: loop.own.tasks
# python: >=3.7
# needs: asyncio
import asyncio


async def part():
    await asyncio.sleep(0)
    return asyncio.get_running_loop().label


loop = asyncio.new_event_loop()
loop.label = 'mine'
print(loop.run_until_complete(part()))
loop.close()

# expect:
# mine
