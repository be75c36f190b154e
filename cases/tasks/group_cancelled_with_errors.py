# title: a group that is cancelled from outside and has errors to raise
# clauses: task.group.cancellation_kept
# python: >=3.11
# needs: asyncio
import asyncio


async def fail_when_cancelled():
    try:
        await asyncio.Event().wait()
    finally:
        raise ValueError


async def work():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail_when_cancelled())
            await asyncio.Event().wait()
    except* ValueError:
        print('errors', asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    print('behind the next await')


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


asyncio.run(main())

# expect:
# errors 1
# behind the next await
# False

# expect 3.13+:
# errors 1
# True
