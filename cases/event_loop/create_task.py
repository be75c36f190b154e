# title: create_task schedules the coroutine and gives a Task
# clauses: loop.create_task
# needs: asyncio
import asyncio


async def work():
    print('working')
    return 'done'


loop = asyncio.new_event_loop()
task = loop.create_task(work())
print(isinstance(task, asyncio.Task), task.done())
print(loop.run_until_complete(task))
loop.close()

# expect:
# True False
# working
# done
