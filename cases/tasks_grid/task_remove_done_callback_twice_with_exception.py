# title: a callback added twice to and removed from a task that has failed
# clauses: fut.callback.done fut.callback.twice fut.remove.count
# needs: asyncio
# time: virtual
import asyncio

async def body():
    raise KeyError

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
    t = loop.create_task(body())
    await asyncio.sleep(1)
    t.add_done_callback(callback)
    t.add_done_callback(callback)
    attempt(t.remove_done_callback, callback)
    await asyncio.sleep(1)
    print(ending(t))
    print('called', called)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives 0
# exception KeyError
# called ['exception KeyError', 'exception KeyError']
