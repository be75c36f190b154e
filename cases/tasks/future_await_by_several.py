# title: several tasks can wait for one future
# clauses: fut.await.several
# needs: asyncio
# time: virtual
import asyncio


async def waiting(name):
    print(name, await future)


loop = asyncio.new_event_loop()
future = loop.create_future()
tasks = [loop.create_task(waiting(name)) for name in 'abc']
loop.call_later(1, future.set_result, 5)
for task in tasks:
    loop.run_until_complete(task)
loop.close()

# expect:
# a 5
# b 5
# c 5
