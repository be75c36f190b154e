# title: get_name of a task that sleeps, since 3.8
# clauses: task.name.default
# python: >=3.8
# needs: asyncio
# time: virtual
import asyncio

async def body():
    try:
        return await asyncio.sleep(10, 'late')
    except asyncio.CancelledError:
        print('cancelled in body')
        raise

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
    print(isinstance(t.get_name(), str))
    await asyncio.sleep(1)
    print(ending(t))
    await asyncio.sleep(20)
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
# pending
# result late
