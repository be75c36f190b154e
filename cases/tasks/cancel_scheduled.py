# title: a task that is about to make a step gets CancelledError in that step
# clauses: task.cancel.scheduled task.cancel.next_step
# needs: asyncio
import asyncio


async def work():
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print('CancelledError')
        raise


async def main():
    task = asyncio.ensure_future(work())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# CancelledError
# True
