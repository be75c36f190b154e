# title: cancel with a message of a task that has not begun, since 3.9
# clauses: task.cancel.unstarted task.cancel.message_stays
# python: >=3.9
# needs: asyncio
# time: virtual
import asyncio

async def body():
    try:
        return await f
    except asyncio.CancelledError as error:
        print('cancelled in body', error.args)
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
    attempt(t.cancel, 'why')
    await asyncio.sleep(1)
    try:
        await t
    except asyncio.CancelledError as error:
        print(error.args)
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives True
# ('why',)
# cancelled

# expect 3.9-3.10:
# gives True
# ()
# cancelled
