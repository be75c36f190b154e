# title: the call graph of a task that waits goes from where it waits to its coroutine
# clauses: task.graph.capture task.graph.stack task.graph.awaited_by
# needs: asyncio
# python: >=3.14
import asyncio


def describe(graph):
    names = [entry.frame.f_code.co_name for entry in graph.call_stack]
    return [graph.future.get_name(), names, sorted(map(describe, graph.awaited_by))]


async def waits(event):
    await event.wait()


async def outer(event):
    await waits(event)


async def joins(task):
    await task


async def main():
    event = asyncio.Event()
    task = asyncio.create_task(outer(event), name='worker')
    joiner = asyncio.create_task(joins(task), name='joiner')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    graph = asyncio.capture_call_graph(task)
    # What comes before waits() is the library's.
    names = [entry.frame.f_code.co_name for entry in graph.call_stack]
    print(names[-2:], type(graph.call_stack).__name__)
    print([describe(waiter) for waiter in graph.awaited_by], type(graph.awaited_by).__name__)
    event.set()
    await joiner
    print(asyncio.capture_call_graph(task).call_stack, asyncio.capture_call_graph(task).awaited_by)


asyncio.run(main())

# expect:
# ['waits', 'outer'] tuple
# [['joiner', ['joins'], []]] tuple
# () ()
