# title: aclose tells the exits of no exception, though one is handled
# clauses: atools.stack.aclose
# python: >=3.7
from contextlib import AsyncExitStack

async def leave(kind, value, traceback):
    print(kind)
    return True

async def work():
    stack = AsyncExitStack()
    stack.push_async_exit(leave)
    try:
        raise KeyError
    except KeyError:
        await stack.aclose()
        raise

try:
    work().send(None)
except KeyError:
    print('KeyError')

# expect:
# None
# KeyError
