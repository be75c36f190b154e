# title: a program says who waits for whom where it is not seen, and takes it back
# clauses: task.graph.note task.graph.note.discard
# needs: asyncio
# python: >=3.14
import asyncio


def describe(graph):
    names = [entry.frame.f_code.co_name for entry in graph.call_stack]
    return [graph.future.get_name(), names, sorted(map(describe, graph.awaited_by))]


def waiters(future):
    return sorted(graph.future.get_name() for graph in asyncio.capture_call_graph(future).awaited_by)


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(asyncio.sleep(1), name=name) for name in 'ab']
    for task in tasks:
        print(asyncio.future_add_to_awaited_by(future, task), waiters(future))
    asyncio.future_add_to_awaited_by(future, tasks[0])
    print(waiters(future))
    for task in tasks:
        print(asyncio.future_discard_from_awaited_by(future, task), waiters(future))
    asyncio.future_discard_from_awaited_by(future, tasks[0])
    print(describe(asyncio.capture_call_graph(tasks[0]))[2])
    await asyncio.wait(tasks)


asyncio.run(main())

# expect:
# None ['a']
# None ['a', 'b']
# ['a', 'b']
# None ['b']
# None []
# []
