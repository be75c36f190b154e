# title: wait releases the lock while it waits
# clauses: sync.condition.wait
# needs: asyncio
# time: virtual
import asyncio


async def waiter():
    async with condition:
        await condition.wait()
        print('woken')


async def main():
    global condition
    condition = asyncio.Condition()
    task = asyncio.ensure_future(waiter())
    await asyncio.sleep(1)
    print(condition.locked())
    async with condition:
        condition.notify()
        await asyncio.sleep(1)
        print('released now')
    await task


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# released now
# woken
