# title: a deadline can be changed in the block only
# clauses: task.timeout.reschedule_refused
# python: >=3.12
# needs: asyncio
import asyncio


async def main():
    limit = asyncio.timeout(10)
    try:
        limit.reschedule(None)
    except RuntimeError:
        print('RuntimeError')
    async with limit:
        pass
    try:
        limit.reschedule(None)
    except RuntimeError:
        print('RuntimeError')


asyncio.run(main())

# expect:
# RuntimeError
# RuntimeError
