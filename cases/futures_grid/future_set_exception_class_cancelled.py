# title: set_exception, with a class, of a future that is cancelled
# clauses: fut.set.cancelled
# needs: asyncio
# time: virtual
import asyncio

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
    f = loop.create_future()
    f.cancel()
    attempt(f.set_exception, OSError)
    await asyncio.sleep(1)
    print(ending(f))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# raises InvalidStateError
# cancelled
