# title: wait for a future that has an exception
# clauses: task.wait.sets task.wait.all_completed
# needs: asyncio
# time: virtual
import asyncio

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
    f.set_exception(KeyError())
    new = loop.create_task(counts(asyncio.wait([f])))
    await asyncio.sleep(1)
    print(ending(f))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# exception KeyError
# new result (1, 0)
