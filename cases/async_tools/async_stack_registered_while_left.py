# title: what an exit registers is called next
# clauses: atools.stack.order
# python: >=3.7
from contextlib import AsyncExitStack

async def work():
    async with AsyncExitStack() as stack:
        async def close(name):
            print('close', name)
            if name == 'second':
                stack.push_async_callback(close, 'late')
        stack.push_async_callback(close, 'first')
        stack.push_async_callback(close, 'second')

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# close second
# close late
# close first
