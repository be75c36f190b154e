# title: a task that has not begun has the frame of its coroutine already
# clauses: task.stack.suspended
# needs: asyncio
import asyncio


async def work():
    pass


async def main():
    task = asyncio.ensure_future(work())
    frames = task.get_stack()
    print([frame.f_code.co_name for frame in frames], frames[0] is task.get_stack()[0])
    await task


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ['work'] True
