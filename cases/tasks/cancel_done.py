# title: cancelling a task that is done answers False
# clauses: task.cancel.done
# needs: asyncio
import asyncio


async def work():
    return 'value'


loop = asyncio.new_event_loop()
task = loop.create_task(work())
loop.run_until_complete(task)
print(task.cancel(), task.cancelled(), task.result())
loop.close()

# expect:
# False False value
