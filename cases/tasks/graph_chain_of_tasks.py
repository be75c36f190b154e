# title: the graph goes on through tasks that await tasks
# clauses: task.graph.awaited_by task.graph.capture
# needs: asyncio
# python: >=3.14
import asyncio


def describe(graph):
    names = [entry.frame.f_code.co_name for entry in graph.call_stack]
    return [graph.future.get_name(), names, sorted(map(describe, graph.awaited_by))]


async def innermost():
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(describe(asyncio.capture_call_graph()))


async def awaits(task):
    await task


async def main():
    first = asyncio.create_task(innermost(), name='first')
    second = asyncio.create_task(awaits(first), name='second')
    third = asyncio.create_task(awaits(second), name='third')
    asyncio.current_task().set_name('main')
    await third


asyncio.run(main())

# expect:
# ['first', ['innermost'], [['second', ['awaits'], [['third', ['awaits'], [['main', ['main'], []]]]]]]]
