# title: ensure_future of a future that has an exception
# clauses: task.ensure.future
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

async def main():
    f = loop.create_future()
    f.set_exception(KeyError())
    print(asyncio.ensure_future(f) is f)
    await asyncio.sleep(1)
    print(ending(f))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
# exception KeyError
