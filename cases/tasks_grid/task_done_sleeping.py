# title: done of a task that sleeps
# clauses: fut.done
# needs: asyncio
# time: virtual
import asyncio

async def body():
    try:
        return await asyncio.sleep(10, 'late')
    except asyncio.CancelledError:
        print('cancelled in body')
        raise

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
    t = loop.create_task(body())
    await asyncio.sleep(1)
    attempt(t.done)
    await asyncio.sleep(1)
    print(ending(t))
    await asyncio.sleep(20)
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives False
# pending
# result late
