# title: tasks of a group, and those given to gather, shield and wait, are awaited by who did that
# clauses: task.graph.structures task.graph.awaited_by
# needs: asyncio
# python: >=3.14
import asyncio


def waiters():
    graph = asyncio.capture_call_graph()
    return [waiter.future.get_name() for waiter in graph.awaited_by]


async def child(name):
    await asyncio.sleep(0)
    print(name, waiters())


async def main():
    asyncio.current_task().set_name('main')
    async with asyncio.TaskGroup() as group:
        group.create_task(child('TaskGroup'))
    await asyncio.gather(child('gather'))
    await asyncio.shield(child('shield'))
    await asyncio.wait([asyncio.create_task(child('wait'))])
    task = asyncio.create_task(child('nobody'))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.done())


asyncio.run(main())

# expect:
# TaskGroup ['main']
# gather ['main']
# shield ['main']
# wait ['main']
# nobody []
# True
