# title: a generator that ends without a yield is a RuntimeError
# clauses: atools.enter.no_yield
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    print('body')
    return
    yield

async def work():
    async with section():
        print('not reached')

try:
    work().send(None)
except RuntimeError:
    print('RuntimeError')

# expect:
# body
# RuntimeError
