# title: a task of a group that is cancelled is no failure
# clauses: task.group.cancelled_task
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(asyncio.sleep(3600))
        other = group.create_task(asyncio.sleep(2, 'value'))
        await asyncio.sleep(1)
        task.cancel()
    print(task.cancelled(), other.result())


asyncio.run(main())

# expect:
# True value
