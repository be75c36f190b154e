# title: create_task gives its keyword arguments to Task
# clauses: task.create.keywords task.eager.start
# python: >=3.14
# needs: asyncio
import asyncio


async def work():
    print('working')


async def main():
    task = asyncio.create_task(work(), name='eager', eager_start=True)
    print(task.get_name(), task.done())
    loop = asyncio.get_running_loop()
    task = loop.create_task(work(), name=None, context=None, eager_start=False)
    print(task.done())
    await task
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work(), eager_start=True)
        print(task.done())


asyncio.run(main())

# expect:
# working
# eager True
# False
# working
# working
# True
