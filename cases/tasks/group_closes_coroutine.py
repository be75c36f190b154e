# title: what becomes of a coroutine that a finished group refuses
# clauses: task.group.closes task.group.finished
# python: >=3.11
# needs: asyncio
import asyncio
import inspect


async def work():
    pass


async def main():
    async with asyncio.TaskGroup() as group:
        pass
    coroutine = work()
    try:
        group.create_task(coroutine)
    except RuntimeError:
        print('RuntimeError', inspect.getcoroutinestate(coroutine))
    coroutine.close()


asyncio.run(main())

# expect:
# RuntimeError CORO_CREATED

# expect 3.13+:
# RuntimeError CORO_CLOSED
