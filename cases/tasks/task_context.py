# title: a task executes in a copy of the context in which it was made
# clauses: task.context.copy task.context.own
# python: >=3.7
# needs: asyncio contextvars
import asyncio
import contextvars

variable = contextvars.ContextVar('variable')


async def work():
    print(variable.get())
    variable.set('changed')
    await asyncio.sleep(0)
    print(variable.get())


async def main():
    variable.set('at creation')
    task = asyncio.create_task(work())
    variable.set('later')
    await task
    print(variable.get())


asyncio.run(main())

# expect:
# at creation
# changed
# later
