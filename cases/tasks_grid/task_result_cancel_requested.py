# title: result of a task whose cancellation is under way
# clauses: fut.result.pending task.cancel.waiting task.cancel.propagates
# needs: asyncio
# time: virtual
import asyncio

async def body():
    try:
        return await f
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
    global f
    f = loop.create_future()
    t = loop.create_task(body())
    await asyncio.sleep(1)
    t.cancel()
    attempt(t.result)
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# raises InvalidStateError
# cancelled in body
# cancelled
