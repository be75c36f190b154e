# title: with the eager factory a task makes its first step when it is made
# clauses: task.eager.start task.eager.factory
# python: >=3.12
# needs: asyncio
import asyncio


async def work(name):
    print(name, 'starts')
    await asyncio.sleep(0)
    print(name, 'ends')


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(work('a'), name='worker')
    print('created', task.get_name(), task.done())
    await task


asyncio.run(main())

# expect:
# a starts
# created worker False
# a ends
