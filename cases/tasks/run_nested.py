# title: run cannot be called inside of a running loop
# clauses: task.run.nested
# python: >=3.7
# needs: asyncio
import asyncio


async def other():
    pass


async def main():
    coroutine = other()
    try:
        asyncio.run(coroutine)
    except RuntimeError:
        print('RuntimeError')
    coroutine.close()


asyncio.run(main())

# expect:
# RuntimeError
