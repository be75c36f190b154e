# title: a task is made of a coroutine
# clauses: task.create.refused
# python: >=3.7
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
for value in (None, 5, asyncio.sleep, loop.create_future()):
    try:
        loop.create_task(value)
    except (TypeError, AssertionError):
        print('refused')
loop.close()

# expect:
# refused
# refused
# refused
# refused
