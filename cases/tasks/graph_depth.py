# title: depth leaves out the frames above it
# clauses: task.graph.depth task.graph.format
# needs: asyncio
# python: >=3.14
import asyncio


def names(depth):
    graph = asyncio.capture_call_graph(depth=depth)
    return [entry.frame.f_code.co_name for entry in graph.call_stack]


def text(depth):
    return 'in text()' in asyncio.format_call_graph(depth=depth)


async def main():
    for depth in (1, 2):
        print(names(depth), text(depth))


asyncio.run(main())

# expect:
# ['names', 'main'] True
# ['main'] False
