# title: without a swallower the exception of the block goes on as the same object
# clauses: atools.stack.nested
# python: >=3.7
from contextlib import AsyncExitStack, asynccontextmanager

mine = KeyError('mine')

@asynccontextmanager
async def section():
    yield

async def work():
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(section())
        stack.enter_context(AsyncAndPlain())
        raise mine

class AsyncAndPlain:
    def __enter__(self):
        return self
    def __exit__(self, kind, value, traceback):
        print(value is mine)

try:
    work().send(None)
except KeyError as error:
    print(error is mine, error.__context__)

# expect:
# True
# True None
