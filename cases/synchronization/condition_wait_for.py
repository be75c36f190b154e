# title: wait_for waits until the predicate is true, and gives its value
# clauses: sync.condition.wait_for
# needs: asyncio
# time: virtual
import asyncio

items = []


async def consumer():
    async with condition:
        print(await condition.wait_for(lambda: len(items) >= 2 and items))


async def main():
    global condition
    condition = asyncio.Condition()
    task = asyncio.ensure_future(consumer())
    for item in 'ab':
        await asyncio.sleep(1)
        async with condition:
            items.append(item)
            condition.notify()
    await task


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ['a', 'b']
