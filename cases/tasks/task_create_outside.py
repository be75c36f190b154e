# title: create_task needs a running loop
# clauses: task.create.running
# python: >=3.7
# needs: asyncio
import asyncio


async def work():
    pass


coroutine = work()
try:
    asyncio.create_task(coroutine)
except RuntimeError:
    print('RuntimeError')
coroutine.close()

# expect:
# RuntimeError
