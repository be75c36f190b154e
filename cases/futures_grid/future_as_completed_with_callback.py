# title: as_completed of a pending future with a callback
# clauses: task.as_completed.result
# needs: asyncio
# time: virtual
import asyncio

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

async def waiting(awaitable):
    return await awaitable

async def main():
    f = loop.create_future()
    f.add_done_callback(callback)
    new = loop.create_task(waiting(next(iter(asyncio.as_completed([f])))))
    await asyncio.sleep(1)
    print(ending(f))
    print('called', called)
    print('new', ending(new))
    f.set_result('late')
    await asyncio.sleep(1)
    print(ending(f))
    print('called', called)
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# pending
# called []
# new pending
# result late
# called ['result late']
# new result late
