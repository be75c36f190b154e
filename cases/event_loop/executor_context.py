# title: the function of an executor does not see the caller's context
# clauses: loop.executor.context
# needs: threads asyncio
# python: >=3.7
import asyncio
from contextvars import ContextVar

variable = ContextVar('variable', default='unset')

async def main():
    variable.set('set')
    print(await asyncio.get_running_loop().run_in_executor(None, variable.get))

asyncio.run(main())

# expect:
# unset
