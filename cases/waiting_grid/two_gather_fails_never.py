# title: gather of a task that fails and a later one that does not end
# clauses: task.gather.first_exception task.gather.results
# needs: asyncio
# time: virtual
import asyncio

async def fails(delay):
    await asyncio.sleep(delay)
    raise KeyError

async def returns(delay):
    await asyncio.sleep(delay)
    return 'value'

async def waiting(awaitable):
    return await awaitable

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    first = loop.create_task(fails(1))
    second = loop.create_task(returns(100))
    new = loop.create_task(waiting(asyncio.gather(first, second)))
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
# exception KeyError | pending | exception KeyError
# exception KeyError | pending | exception KeyError
