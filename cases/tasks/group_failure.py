# title: a failure cancels the other tasks and comes out in a group
# clauses: task.group.failure task.group.errors
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def failing():
    await asyncio.sleep(1)
    raise LookupError


async def working():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('cancelled')
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing())
            group.create_task(working())
    except ExceptionGroup as error:
        print(error.exceptions)


asyncio.run(main())

# expect:
# cancelled
# (LookupError(),)
