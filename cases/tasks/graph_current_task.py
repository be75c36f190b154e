# title: the call graph of the task that executes begins with the frame that asks
# clauses: task.graph.current task.graph.stack task.graph.capture
# needs: asyncio
# python: >=3.14
import asyncio


def names():
    graph = asyncio.capture_call_graph()
    print(graph.future is asyncio.current_task(), graph.awaited_by)
    return [entry.frame.f_code.co_name for entry in graph.call_stack]


async def inner():
    return names()


async def main():
    print(await inner())
    print(asyncio.capture_call_graph(None).call_stack[0].frame.f_code.co_name)


asyncio.run(main())

# expect:
# True ()
# ['names', 'inner', 'main']
# main
