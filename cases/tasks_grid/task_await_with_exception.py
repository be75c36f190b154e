# title: await of a task that has failed
# clauses: fut.await.result
# needs: asyncio
# time: virtual
import asyncio

async def body():
    raise KeyError

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
    t = loop.create_task(body())
    await asyncio.sleep(1)
    new = loop.create_task(waiting(t))
    await asyncio.sleep(1)
    print(ending(t))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# exception KeyError
# new exception KeyError
