# title: wait, with FIRST_COMPLETED, for a task that does not end and a later one that fails
# clauses: task.wait.first_completed
# needs: asyncio
# time: virtual
import asyncio

async def returns(delay):
    await asyncio.sleep(delay)
    return 'value'

async def fails(delay):
    await asyncio.sleep(delay)
    raise KeyError

async def counts(awaitable):
    done, pending = await awaitable
    return len(done), len(pending)

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    first = loop.create_task(returns(100))
    second = loop.create_task(fails(2))
    new = loop.create_task(counts(asyncio.wait([first, second], return_when=asyncio.FIRST_COMPLETED)))
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
# pending | pending | pending
# pending | exception KeyError | result (1, 1)
