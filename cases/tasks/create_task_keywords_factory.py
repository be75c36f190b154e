# title: create_task gives its keyword arguments to the task factory
# clauses: task.create.keywords loop.task_factory.called
# python: >=3.14
# needs: asyncio
import asyncio


def factory(loop, coroutine, **options):
    print(sorted(options.items()))
    return asyncio.Task(coroutine, loop=loop)


async def work():
    pass


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    await asyncio.create_task(work())
    await asyncio.create_task(work(), name='a', priority=1)
    loop.set_task_factory(None)


asyncio.run(main())

# expect:
# []
# [('name', 'a'), ('priority', 1)]
