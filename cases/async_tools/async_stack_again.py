# title: a stack may be used again and then is empty
# clauses: atools.stack.again
# python: >=3.7
from contextlib import AsyncExitStack

async def close(name):
    print('close', name)

async def work():
    stack = AsyncExitStack()
    for name in 'first', 'second':
        async with stack:
            stack.push_async_callback(close, name)
    await stack.aclose()

try:
    work().send(None)
except StopIteration:
    print('end')

# expect:
# close first
# close second
# end
