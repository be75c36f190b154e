# title: what the graph consists of are data classes with three fields and one
# clauses: task.graph.classes task.graph.capture
# needs: asyncio
# python: >=3.14
import asyncio
import dataclasses


async def main():
    graph = asyncio.capture_call_graph()
    for item in (graph, graph.call_stack[0]):
        print(type(item).__name__, [field.name for field in dataclasses.fields(item)])
    same = asyncio.FutureCallGraph(graph.future, graph.call_stack, graph.awaited_by)
    print(same == graph, isinstance(graph.call_stack[0], asyncio.FrameCallGraphEntry))


asyncio.run(main())

# expect:
# FutureCallGraph ['future', 'call_stack', 'awaited_by']
# FrameCallGraphEntry ['frame']
# True True
