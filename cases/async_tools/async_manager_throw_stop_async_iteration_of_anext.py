# title: an anext in the block that finds the end does not look like the end of the manager
# clauses: atools.throw.stop_async
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    try:
        yield
    finally:
        print('finally')

async def empty():
    return
    yield

async def work():
    async with section():
        await empty().__anext__()
    print('not reached')

try:
    work().send(None)
except StopAsyncIteration:
    print('StopAsyncIteration')

# expect:
# finally
# StopAsyncIteration
