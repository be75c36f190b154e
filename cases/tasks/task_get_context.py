# title: get_context gives the context of the task
# clauses: task.get_context
# python: >=3.12
# needs: asyncio contextvars
import asyncio
import contextvars


async def work():
    pass


async def main():
    context = contextvars.copy_context()
    task = asyncio.create_task(work(), context=context)
    print(task.get_context() is context)
    await task


asyncio.run(main())

# expect:
# True
