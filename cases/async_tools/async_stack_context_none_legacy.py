# title: a context that was set to None becomes the exception before
# clauses: atools.stack.context_mended
# python: >=3.7 <3.9
from contextlib import AsyncExitStack

async def fail(kind, value, traceback):
    try:
        raise ValueError
    except ValueError as error:
        error.__context__ = None
        raise

async def work():
    async with AsyncExitStack() as stack:
        stack.push_async_exit(fail)
        raise KeyError

try:
    work().send(None)
except ValueError as error:
    print(type(error.__context__).__name__)

# expect:
# KeyError
