# title: a future that failed comes like any other, and its exception is its own
# clauses: task.as_completed.async
# python: >=3.13
# needs: asyncio
import asyncio


async def fail():
    raise ValueError


async def main():
    iterator = asyncio.as_completed([fail()])
    print(iterator.__aiter__() is iterator)
    future = await iterator.__anext__()
    print(repr(future.exception()))
    try:
        await iterator.__anext__()
    except StopAsyncIteration:
        print('StopAsyncIteration')


asyncio.run(main())

# expect:
# True
# ValueError()
# StopAsyncIteration
