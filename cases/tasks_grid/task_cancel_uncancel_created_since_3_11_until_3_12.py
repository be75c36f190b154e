# title: cancel, then uncancel, of a task that has not begun, since 3.11, until 3.12
# clauses: task.cancel.unstarted
# python: >=3.11 <=3.12
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
    attempt(t.cancel)
    attempt(t.uncancel)
    await asyncio.sleep(1)
    print(ending(t))
    if not t.done():
        f.set_result('late')
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives True
# gives 0
# cancelled
# cancelled
