# title: notify wakes as many waiters as it is told, in their order
# clauses: sync.condition.notify sync.condition.wait
# needs: asyncio
# time: virtual
import asyncio


async def waiter(name):
    async with condition:
        print(name, await condition.wait(), condition.locked())


async def main():
    global condition
    condition = asyncio.Condition()
    tasks = [asyncio.ensure_future(waiter(name)) for name in 'abcd']
    await asyncio.sleep(1)
    for wake in (condition.notify, lambda: condition.notify(2), condition.notify_all):
        async with condition:
            wake()
        await asyncio.sleep(1)
        print('--')
    await asyncio.wait(tasks)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# a True True
# --
# b True True
# c True True
# --
# d True True
# --
