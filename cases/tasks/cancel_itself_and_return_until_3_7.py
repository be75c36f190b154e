# title: a task that cancels itself and returns fails with CancelledError
# clauses: task.cancel.last_step_failed
# python: <3.8
# needs: asyncio
import asyncio


async def work():
    this[0].cancel()
    return 'value'


loop = asyncio.new_event_loop()
this = [loop.create_task(work())]
try:
    loop.run_until_complete(this[0])
except asyncio.CancelledError:
    print('CancelledError', this[0].cancelled(), type(this[0].exception()).__name__)
loop.close()

# expect:
# CancelledError False CancelledError
