# title: SystemExit in a task ends the task and leaves the loop
# clauses: task.end.exit
# needs: asyncio
import asyncio


async def work():
    raise SystemExit(3)


loop = asyncio.new_event_loop()
task = loop.create_task(work())
try:
    loop.run_forever()
except SystemExit as error:
    print('SystemExit', error.code)
print(task.done(), task.exception().code)
loop.close()

# expect:
# SystemExit 3
# True 3
