# title: wait for a task that has a result
# clauses: task.wait.sets task.wait.all_completed
# needs: asyncio
# time: virtual
import asyncio

async def body():
    return 'value'

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
    t = loop.create_task(body())
    await asyncio.sleep(1)
    new = loop.create_task(counts(asyncio.wait([t])))
    await asyncio.sleep(1)
    print(ending(t))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# result value
# new result (1, 0)
