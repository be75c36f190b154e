# title: wait_for of a future that has an exception
# clauses: task.wait_for.exception
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
    new = loop.create_task(asyncio.wait_for(f, 100))
    await asyncio.sleep(1)
    print(ending(f))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# exception KeyError
# new exception KeyError
