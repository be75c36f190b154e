# title: a callback added twice to and removed from a future that has a result
# clauses: fut.callback.done fut.callback.twice fut.remove.count
# needs: asyncio
# time: virtual
import asyncio

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
    f = loop.create_future()
    f.set_result('value')
    f.add_done_callback(callback)
    f.add_done_callback(callback)
    attempt(f.remove_done_callback, callback)
    await asyncio.sleep(1)
    print(ending(f))
    print('called', called)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# gives 0
# result value
# called ['result value', 'result value']
