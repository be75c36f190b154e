# title: a callback is not told of the exception and cannot swallow it
# clauses: atools.stack.async_callback
# python: >=3.7
from contextlib import AsyncExitStack

async def work():
    async with AsyncExitStack() as stack:
        @stack.push_async_callback
        async def close():
            print('called')
            return True
        raise KeyError

try:
    work().send(None)
except KeyError:
    print('KeyError')

# expect:
# called
# KeyError
