# title: a task factory is callable or None
# clauses: loop.task_factory.refused
# needs: asyncio
import asyncio

loop = asyncio.new_event_loop()
try:
    loop.set_task_factory(1)
except TypeError:
    print('TypeError')
loop.close()

# expect:
# TypeError
