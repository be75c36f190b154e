# title: run raises what the coroutine raises
# clauses: task.run.result
# python: >=3.7
# needs: asyncio
import asyncio


async def main():
    raise LookupError


try:
    asyncio.run(main())
except LookupError:
    print('LookupError')

# expect:
# LookupError
