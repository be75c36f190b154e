# title: an exception of the block cancels the tasks and is in the group
# clauses: task.group.body_error
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def working():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('cancelled')
        raise


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(working())
            await asyncio.sleep(1)
            raise LookupError
    except ExceptionGroup as error:
        print(error.exceptions)


asyncio.run(main())

# expect:
# cancelled
# (LookupError(),)
