# title: wait, until its time is over, for a future that a task awaits
# clauses: task.wait.timeout
# needs: asyncio
# time: virtual
import asyncio

async def waiting(awaitable):
    return await awaitable

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
    f = loop.create_future()
    first = loop.create_task(waiting(f))
    await asyncio.sleep(1)
    new = loop.create_task(counts(asyncio.wait([f], timeout=5)))
    await asyncio.sleep(6)
    await asyncio.sleep(1)
    print(ending(f))
    print('first', ending(first))
    print('new', ending(new))
    f.set_result('late')
    await asyncio.sleep(1)
    print(ending(f))
    print('first', ending(first))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# pending
# first pending
# new result (0, 1)
# result late
# first result late
# new result (0, 1)
