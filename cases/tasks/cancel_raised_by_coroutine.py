# title: a CancelledError that the coroutine raises by itself cancels the task
# clauses: task.cancel.propagates
# needs: asyncio
import asyncio


async def work():
    raise asyncio.CancelledError


loop = asyncio.new_event_loop()
task = loop.create_task(work())
try:
    loop.run_until_complete(task)
except asyncio.CancelledError:
    print('CancelledError', task.cancelled())
loop.close()

# expect:
# CancelledError True
