# title: push_async_callback registers a coroutine function with its arguments and returns it
# clauses: atools.stack.async_callback
# python: >=3.7
from contextlib import AsyncExitStack

async def close(*args, **kwds):
    print(args, sorted(kwds.items()))

async def work():
    async with AsyncExitStack() as stack:
        print(stack.push_async_callback(close, 1, key='k') is close)
        stack.push_async_callback(close, self=1, kwds=2)
        stack.push_async_callback(close)

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# True
# () []
# () [('kwds', 2), ('self', 1)]
# (1,) [('key', 'k')]
