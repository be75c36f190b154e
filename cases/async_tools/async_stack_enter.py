# title: an AsyncExitStack enters as itself
# clauses: atools.stack.enter
# python: >=3.7
from contextlib import AbstractAsyncContextManager, AsyncExitStack

async def work():
    stack = AsyncExitStack()
    async with stack as value:
        print(value is stack)

try:
    work().send(None)
except StopIteration:
    print(issubclass(AsyncExitStack, AbstractAsyncContextManager))

# expect:
# True
# True
