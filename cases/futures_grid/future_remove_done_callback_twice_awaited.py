# title: a callback added twice to and removed from a future that a task awaits
# clauses: fut.callback.soon fut.callback.twice fut.remove.count
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

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

async def main():
    f = loop.create_future()
    first = loop.create_task(waiting(f))
    await asyncio.sleep(1)
    f.add_done_callback(callback)
    f.add_done_callback(callback)
    attempt(f.remove_done_callback, callback)
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
# gives 2
# pending
# called []
# first pending
# result late
# called []
# first result late
