# title: the last reference deleted to a pending future with a callback
# clauses: fut.unretrieved
# needs: asyncio refcounting
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
    f.add_done_callback(callback)
    loop.set_exception_handler(lambda loop, context: print(sorted(context)))
    del f
    print('deleted')

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# deleted
