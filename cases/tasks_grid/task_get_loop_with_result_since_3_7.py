# title: get_loop of a task that has a result, since 3.7
# clauses: fut.get_loop
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio

async def body():
    return 'value'

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
    print(t.get_loop() is loop)
    await asyncio.sleep(1)
    print(ending(t))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
# result value
