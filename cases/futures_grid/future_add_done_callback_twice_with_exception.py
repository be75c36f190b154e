# title: the same callback added twice to a future that has an exception
# clauses: fut.callback.done fut.callback.twice
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

async def main():
    f = loop.create_future()
    f.set_exception(KeyError())
    f.add_done_callback(callback)
    f.add_done_callback(callback)
    print('at once', called)
    await asyncio.sleep(1)
    print(ending(f))
    print('called', called)

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# at once []
# exception KeyError
# called ['exception KeyError', 'exception KeyError']
