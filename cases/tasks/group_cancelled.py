# title: cancelling the parent cancels the tasks, and CancelledError comes out
# clauses: task.group.cancelled
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def grouping():
    async with asyncio.TaskGroup() as group:
        group.create_task(asyncio.sleep(3600))


async def main():
    task = asyncio.create_task(grouping())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print('CancelledError')
    print(len(asyncio.all_tasks()))


asyncio.run(main())

# expect:
# CancelledError
# 1
