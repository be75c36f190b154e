# title: result and exception of a task cannot be set
# clauses: task.set_result.refused
# python: >=3.7
# needs: asyncio
import asyncio


async def work():
    pass


loop = asyncio.new_event_loop()
task = loop.create_task(work())
for call in (lambda: task.set_result(1), lambda: task.set_exception(ValueError())):
    try:
        call()
    except RuntimeError:
        print('RuntimeError')
loop.run_until_complete(task)
loop.close()

# expect:
# RuntimeError
# RuntimeError
