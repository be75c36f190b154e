# title: a group that has failed takes no more tasks
# clauses: task.group.shutting_down
# python: >=3.11
# needs: asyncio
# time: virtual
import asyncio


async def failing():
    raise LookupError


async def work():
    pass


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(failing())
            try:
                await asyncio.sleep(1)
            finally:
                coroutine = work()
                try:
                    group.create_task(coroutine)
                except RuntimeError:
                    print('RuntimeError')
                coroutine.close()
    except ExceptionGroup as error:
        print(error.exceptions)


asyncio.run(main())

# expect:
# RuntimeError
# (LookupError(),)
