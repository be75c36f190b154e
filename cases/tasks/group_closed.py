# title: a group takes tasks only in its block
# clauses: task.group.not_entered task.group.finished
# python: >=3.11
# needs: asyncio
import asyncio


async def work():
    pass


async def main():
    group = asyncio.TaskGroup()
    for attempt in range(2):
        coroutine = work()
        try:
            group.create_task(coroutine)
        except RuntimeError:
            print('RuntimeError')
        coroutine.close()
        if attempt == 0:
            async with group:
                pass


asyncio.run(main())

# expect:
# RuntimeError
# RuntimeError
