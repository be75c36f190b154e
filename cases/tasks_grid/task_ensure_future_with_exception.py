# title: ensure_future of a task that has failed
# clauses: task.ensure.future
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

async def main():
    t = loop.create_task(body())
    await asyncio.sleep(1)
    print(asyncio.ensure_future(t) is t)
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
# exception KeyError
