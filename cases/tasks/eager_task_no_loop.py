# title: while its loop does not run an eager task starts like any other
# clauses: task.eager.no_loop
# python: >=3.12
# needs: asyncio
import asyncio


async def work():
    print('starts')


loop = asyncio.new_event_loop()
task = asyncio.Task(work(), loop=loop, eager_start=True)
print('created')
loop.run_until_complete(task)
loop.close()

# expect:
# created
# starts
