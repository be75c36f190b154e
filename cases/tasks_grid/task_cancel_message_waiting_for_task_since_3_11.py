# title: cancel with a message of a task that waits for another, since 3.11
# clauses: task.cancel.next_step task.cancel.waiting task.cancel.message task.cancel.message_passes_on task.cancel.propagates
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio

async def inside():
    try:
        return await f
    except asyncio.CancelledError:
        print('cancelled inside')
        raise

async def body():
    try:
        return await inner
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
    global f, inner
    f = loop.create_future()
    inner = loop.create_task(inside())
    t = loop.create_task(body())
    await asyncio.sleep(1)
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
# cancelled inside
# cancelled in body ('why',)
# ('why',)
# cancelled
