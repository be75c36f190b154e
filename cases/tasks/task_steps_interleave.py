# title: tasks take turns where they suspend
# clauses: task.step.send task.step.none
# needs: asyncio
import asyncio


async def work(name):
    for step in range(3):
        print(name, step)
        await asyncio.sleep(0)


async def main():
    await asyncio.wait([asyncio.ensure_future(work(name)) for name in 'ab'])


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# a 0
# b 0
# a 1
# b 1
# a 2
# b 2
