# title: the stack of a task that waits is the frame of its coroutine
# clauses: task.stack.suspended
# needs: asyncio
import asyncio


async def inner(event):
    await event.wait()


async def outer(event):
    await inner(event)


async def main():
    event = asyncio.Event()
    task = asyncio.ensure_future(outer(event))
    await asyncio.sleep(0)
    print([frame.f_code.co_name for frame in task.get_stack()])
    event.set()
    await task


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ['outer']
