# title: set_exception, with what is no exception, of a future that a task awaits
# clauses: fut.set_exception.nonsense
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
    attempt(f.set_exception, 'text')
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
# raises TypeError
# pending
# first pending
# result late
# first result late
