# title: a group, with a time limit in between, of a task that returns and a later one that fails, since 3.11
# clauses: task.timeout.expires task.timeout.error
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio

async def returns(delay):
    await asyncio.sleep(delay)
    return 'value'

async def fails(delay):
    await asyncio.sleep(delay)
    raise KeyError

async def block():
    global first, second
    async with asyncio.timeout(1.2):
        async with asyncio.TaskGroup() as group:
            first = group.create_task(returns(1))
            second = group.create_task(fails(2))
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
# result value | cancelled | exception TimeoutError
# result value | cancelled | exception TimeoutError
