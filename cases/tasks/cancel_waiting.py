# title: cancelling a task that waits raises CancelledError where it waits
# clauses: task.cancel.waiting task.cancel.propagates
# needs: asyncio
# time: virtual
import asyncio


async def work():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('cancelled')
        raise
    finally:
        print('finally')


async def main():
    task = asyncio.ensure_future(work())
    await asyncio.sleep(1)
    print(task.cancel(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print(task.done(), task.cancelled())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True False
# cancelled
# finally
# True True
