# title: a timeout is used once
# clauses: task.timeout.twice
# python: >=3.12
# needs: asyncio
import asyncio


async def main():
    limit = asyncio.timeout(10)
    async with limit:
        pass
    try:
        async with limit:
            pass
    except RuntimeError:
        print('RuntimeError')


asyncio.run(main())

# expect:
# RuntimeError
