# title: a task is done when its coroutine raises, with the exception
# clauses: task.end.exception
# needs: asyncio
import asyncio


async def work():
    raise LookupError('lost')


async def main():
    task = asyncio.ensure_future(work())
    try:
        await task
    except LookupError as error:
        print(error is task.exception(), task.done(), task.cancelled())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True True False
