# title: limit holds for the stacks of those who wait as well; zero leaves only who awaits whom
# clauses: task.graph.limit task.graph.awaited_by
# needs: asyncio
# python: >=3.14
import asyncio


def describe(graph):
    names = [entry.frame.f_code.co_name for entry in graph.call_stack]
    return [graph.future.get_name(), names, sorted(map(describe, graph.awaited_by))]


async def inner(future):
    await future


async def outer(future):
    await inner(future)


async def main():
    task = asyncio.create_task(outer(asyncio.sleep(1)), name='task')
    waiter = asyncio.create_task(outer(task), name='waiter')
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(task, limit=1)
    print(describe(graph))
    print(describe(asyncio.capture_call_graph(task, limit=0)))
    await waiter


asyncio.run(main())

# expect:
# ['task', ['outer'], [['waiter', ['outer'], []]]]
# ['task', [], [['waiter', [], []]]]
