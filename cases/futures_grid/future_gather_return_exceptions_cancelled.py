# title: gather with return_exceptions of a future that is cancelled
# clauses: task.gather.exceptions_as_results
# needs: asyncio
# time: virtual
import asyncio

async def kinds(awaitable):
    return [type(value).__name__ for value in await awaitable]

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
    new = loop.create_task(kinds(asyncio.gather(f, return_exceptions=True)))
    await asyncio.sleep(1)
    print(ending(f))
    print('new', ending(new))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# cancelled
# new result ['CancelledError']
