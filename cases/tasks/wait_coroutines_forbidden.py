# title: wait refuses coroutines since 3.11
# clauses: task.wait.coroutines_forbidden
# python: >=3.11
# needs: asyncio
import asyncio


async def main():
    coroutine = asyncio.sleep(0)
    try:
        await asyncio.wait([coroutine])
    except TypeError:
        print('TypeError')
    coroutine.close()


asyncio.run(main())

# expect:
# TypeError
