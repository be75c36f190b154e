# title: tasks are woken in the order in which they began to wait
# clauses: task.wake.order
# needs: asyncio
import asyncio


async def waiting(name):
    await future
    print(name)


async def main():
    tasks = [asyncio.ensure_future(waiting(name)) for name in 'abc']
    await asyncio.sleep(0)
    future.set_result(None)
    print('set')
    await asyncio.gather(*tasks)


loop = asyncio.new_event_loop()
future = loop.create_future()
loop.run_until_complete(main())
loop.close()

# expect:
# set
# a
# b
# c
