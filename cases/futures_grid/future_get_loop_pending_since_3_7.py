# title: get_loop of a future that is pending, since 3.7
# clauses: fut.get_loop
# python: >=3.7
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
    print(f.get_loop() is loop)
    await asyncio.sleep(1)
    print(ending(f))
    f.set_result('late')
    await asyncio.sleep(1)
    print(ending(f))

loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
# pending
# result late
