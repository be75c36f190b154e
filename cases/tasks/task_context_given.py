# title: with context= a task executes in that context itself
# clauses: task.context.given
# python: >=3.11
# needs: asyncio contextvars
import asyncio
import contextvars

variable = contextvars.ContextVar('variable', default='none')


async def work():
    variable.set('set by the task')


async def main():
    context = contextvars.copy_context()
    await asyncio.create_task(work(), context=context)
    print(context[variable], variable.get())


asyncio.run(main())

# expect:
# set by the task none
