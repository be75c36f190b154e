# title: the same callback added twice to a future that a task awaits
# clauses: fut.callback.soon fut.callback.twice
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

called = []

def callback(future):
    called.append(ending(future))

async def main():
    f = loop.create_future()
    first = loop.create_task(waiting(f))
    await asyncio.sleep(1)
    f.add_done_callback(callback)
    f.add_done_callback(callback)
    print('at once', called)
    await asyncio.sleep(1)
    print(ending(f))
    print('called', called)
    print('first', ending(first))
    f.set_result('late')
    await asyncio.sleep(1)
    print(ending(f))
    print('called', called)
    print('first', ending(first))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# at once []
# pending
# called []
# first pending
# result late
# called ['result late', 'result late']
# first result late
