# title: wrap_future of a future that a task awaits
# clauses: fut.wrap.own
# needs: asyncio
# time: virtual
import asyncio

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
    f = loop.create_future()
    first = loop.create_task(waiting(f))
    await asyncio.sleep(1)
    print(asyncio.wrap_future(f) is f)
    await asyncio.sleep(1)
    print(ending(f))
    print('first', ending(first))
    f.set_result('late')
    await asyncio.sleep(1)
    print(ending(f))
    print('first', ending(first))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
# pending
# first pending
# result late
# first result late
