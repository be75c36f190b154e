# title: a waiter that is cancelled has the lock when the error is raised
# clauses: sync.condition.cancelled
# needs: asyncio
# time: virtual
import asyncio


async def waiter():
    async with condition:
        try:
            await condition.wait()
        except asyncio.CancelledError:
            print('CancelledError', condition.locked())
            raise


async def main():
    global condition
    condition = asyncio.Condition()
    task = asyncio.ensure_future(waiter())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), condition.locked())


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# CancelledError True
# True False
