# title: a group, cancelled in between, of a task that returns and a later one that does not end, since 3.11
# clauses: task.group.cancelled
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio

async def returns(delay):
    await asyncio.sleep(delay)
    return 'value'

async def block():
    global first, second
    async with asyncio.TaskGroup() as group:
        first = group.create_task(returns(1))
        second = group.create_task(returns(100))
    return 'over'

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    global first, second
    new = loop.create_task(block())
    await asyncio.sleep(0)
    await asyncio.sleep(1.2)
    new.cancel()
    await asyncio.sleep(0.3)
    print(ending(first), '|', ending(second), '|', ending(new))
    await asyncio.sleep(1)
    print(ending(first), '|', ending(second), '|', ending(new))
    for each in [first, second, new]:
        each.cancel()
    await asyncio.sleep(1)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# result value | cancelled | cancelled
# result value | cancelled | cancelled
