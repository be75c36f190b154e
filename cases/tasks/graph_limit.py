# title: limit leaves the entries at one of the ends
# clauses: task.graph.limit
# needs: asyncio
# python: >=3.14
import asyncio


def names(task, limit):
    graph = asyncio.capture_call_graph(task, limit=limit)
    return [entry.frame.f_code.co_name for entry in graph.call_stack]


def here(limit):
    return names(None, limit)


async def third(future):
    await future


async def second(future):
    await third(future)


async def first(future):
    await second(future)


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(first(future))
    await asyncio.sleep(0)
    for limit in (None, 2, -2, 0, 9, -9):
        print(limit, names(task, limit), here(limit))
    future.set_result(None)
    await task


asyncio.run(main())

# expect:
# None ['third', 'second', 'first'] ['names', 'here', 'main']
# 2 ['second', 'first'] ['here', 'main']
# -2 ['third', 'second'] ['names', 'here']
# 0 [] []
# 9 ['third', 'second', 'first'] ['names', 'here', 'main']
# -9 ['third', 'second', 'first'] ['names', 'here', 'main']
