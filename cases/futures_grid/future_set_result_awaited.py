# title: set_result of a future that a task awaits
# clauses: fut.result.value task.wake.result
# needs: asyncio
# time: virtual
import asyncio

async def waiting(awaitable):
    return await awaitable

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
    f = loop.create_future()
    first = loop.create_task(waiting(f))
    await asyncio.sleep(1)
    attempt(f.set_result, 'new')
    await asyncio.sleep(1)
    print(ending(f))
    print('first', ending(first))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives None
# result new
# first result new
