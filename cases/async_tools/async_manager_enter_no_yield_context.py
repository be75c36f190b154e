# title: that RuntimeError has no cause and hides its context
# clauses: atools.enter.no_yield_context
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    return
    yield

async def work():
    async with section():
        print('not reached')

try:
    work().send(None)
except RuntimeError as error:
    print(error.__cause__, error.__suppress_context__)
    print(type(error.__context__).__name__)

# expect:
# None True
# StopAsyncIteration
