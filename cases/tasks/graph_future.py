# title: a future has no call stack, and everybody who awaits it in its call graph
# clauses: task.graph.future task.graph.awaited_by task.graph.capture
# needs: asyncio
# python: >=3.14
import asyncio


def describe(graph):
    names = [entry.frame.f_code.co_name for entry in graph.call_stack]
    return [graph.future.get_name(), names, sorted(map(describe, graph.awaited_by))]


async def waits(future):
    await future


async def main():
    future = asyncio.get_running_loop().create_future()
    async with asyncio.TaskGroup() as group:
        for name in 'ab':
            group.create_task(waits(future), name=name)
        await asyncio.sleep(0)
        graph = asyncio.capture_call_graph(future)
        print(graph.future is future, graph.call_stack)
        for waiter in sorted(graph.awaited_by, key=lambda graph: graph.future.get_name()):
            print(waiter.future.get_name(), waiter.call_stack[0].frame.f_code.co_name)
        future.set_result(None)


asyncio.run(main())

# expect:
# True ()
# a waits
# b waits
