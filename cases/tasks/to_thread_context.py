# title: the function of to_thread sees a copy of the caller's context
# clauses: task.to_thread.context
# needs: threads asyncio
# python: >=3.9
import asyncio
from contextvars import ContextVar

variable = ContextVar('variable', default='unset')

def work():
    before = variable.get()
    variable.set('by the thread')
    return before

async def main():
    variable.set('by the task')
    print(await asyncio.to_thread(work))
    print(variable.get())

asyncio.run(main())

# expect:
# by the task
# by the task
