# title: a failure cancels the block, and that does not come out
# clauses: task.group.failure task.group.own_cancellation
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def failing():
    raise LookupError


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing())
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                print('CancelledError in the block')
                raise
    except ExceptionGroup as error:
        print(error.exceptions, asyncio.current_task().cancelling())


asyncio.run(main())

# expect:
# CancelledError in the block
# (LookupError(),) 0
