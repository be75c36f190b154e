# title: exceptions that replace each other are chained as in nested statements
# clauses: atools.stack.context
# python: >=3.7
from contextlib import AsyncExitStack, asynccontextmanager

@asynccontextmanager
async def raising(kind):
    try:
        yield
    finally:
        raise kind

async def nested():
    async with raising(OSError), raising(ValueError), raising(IndexError):
        raise KeyError

async def stacked():
    async with AsyncExitStack() as stack:
        for kind in (OSError, ValueError, IndexError):
            await stack.enter_async_context(raising(kind))
        raise KeyError

for function in nested, stacked:
    try:
        function().send(None)
    except OSError as error:
        names = []
        while error:
            names.append(type(error).__name__)
            error = error.__context__
        print(*names)

# expect:
# OSError ValueError IndexError KeyError
# OSError ValueError IndexError KeyError
