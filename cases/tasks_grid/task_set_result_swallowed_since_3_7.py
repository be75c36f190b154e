# title: set_result of a task that has swallowed its cancellation, since 3.7
# clauses: task.set_result.refused
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio

async def body():
    try:
        return await f
    except asyncio.CancelledError:
        print('swallowed')
    return await g

def attempt(function, *arguments):
    try:
        print('gives', repr(function(*arguments)))
    except (Exception, asyncio.CancelledError) as error:
        print('raises', type(error).__name__)

def ending(future):
    if not future.done():
        return 'pending'
    if future.cancelled():
        return 'cancelled'
    if future.exception() is not None:
        return 'exception ' + type(future.exception()).__name__
    return 'result ' + str(future.result())

async def main():
    global f, g
    f = loop.create_future()
    g = loop.create_future()
    t = loop.create_task(body())
    await asyncio.sleep(1)
    t.cancel()
    await asyncio.sleep(1)
    attempt(t.set_result, 'new')
    await asyncio.sleep(1)
    print(ending(t))
    g.set_result('late')
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# swallowed
# raises RuntimeError
# pending
# result late
