# title: the stack of the task that is executed ends with its coroutine
# clauses: task.stack.running task.stack.limit
# needs: asyncio
import asyncio


def names(task, limit):
    return [frame.f_code.co_name for frame in task.get_stack(limit=limit)]


async def main():
    print(names(task, None)[-1])
    print(names(task, None)[0])
    print(names(task, 1))


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
task = loop.create_task(main())
loop.run_until_complete(task)
loop.close()

# expect:
# main
# <module>
# ['main']
