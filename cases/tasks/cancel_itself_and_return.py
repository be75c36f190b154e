# title: a task that cancels itself and returns is cancelled
# clauses: task.cancel.last_step
# python: >=3.8
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
    print('CancelledError', this[0].cancelled())
loop.close()

# expect:
# CancelledError True
