# title: leaving the block of a TaskGroup waits for its tasks
# clauses: task.group.waits task.group.create
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    print('done', delay)
    return delay


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(delay)) for delay in (2, 1)]
        print('end of the block')
    print([task.result() for task in tasks])


asyncio.run(main())

# expect:
# end of the block
# done 1
# done 2
# [2, 1]
