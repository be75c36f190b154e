# title: a stack used inside itself calls everything as the inner block is left
# clauses: atools.stack.again
# python: >=3.7
from contextlib import AsyncExitStack

async def close(name):
    print('close', name)

async def work():
    stack = AsyncExitStack()
    async with stack:
        stack.push_async_callback(close, 'outer')
        async with stack:
            stack.push_async_callback(close, 'inner')
        print('between')
    print('behind')

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# close inner
# close outer
# between
# behind
