# title: remove_done_callback of a task cancelled before it has begun
# clauses: task.cancel.unstarted
# needs: asyncio
# time: virtual
import asyncio

async def body():
    try:
        return await f
    except asyncio.CancelledError:
        print('cancelled in body')
        raise

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
    global f
    f = loop.create_future()
    t = loop.create_task(body())
    t.cancel()
    attempt(t.remove_done_callback, callback)
    await asyncio.sleep(1)
    print(ending(t))
    print('called', called)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives 0
# cancelled
# called []
