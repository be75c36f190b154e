# title: a task cannot wait for itself
# clauses: task.step.self
# needs: asyncio
import asyncio


async def waiting():
    try:
        await task
    except RuntimeError:
        print('RuntimeError')


loop = asyncio.new_event_loop()
task = loop.create_task(waiting())
loop.run_until_complete(task)
loop.close()

# expect:
# RuntimeError
