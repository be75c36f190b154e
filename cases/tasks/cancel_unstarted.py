# title: a task that is cancelled before its first step never starts
# clauses: task.cancel.unstarted
# needs: asyncio
import asyncio


async def work():
    print('never')


async def main():
    task = asyncio.ensure_future(work())
    print(task.cancel())
    await asyncio.wait([task])
    print(task.cancelled())


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()

# expect:
# True
# True
