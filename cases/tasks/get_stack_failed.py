# title: a task with an exception has the frames of the traceback
# clauses: task.stack.failed task.stack.limit
# needs: asyncio
import asyncio


def innermost():
    raise ValueError


async def inner():
    innermost()


async def outer():
    await inner()


def names(task, limit):
    return [frame.f_code.co_name for frame in task.get_stack(limit=limit)]


async def main():
    task = asyncio.ensure_future(outer())
    await asyncio.wait([task])
    for limit in None, 2, 1, 0:
        print(names(task, limit))
    task.exception()


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ['outer', 'inner', 'innermost']
# ['outer', 'inner']
# ['outer']
# []
