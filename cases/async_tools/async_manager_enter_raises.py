# title: an exception before the yield leaves the statement and the block is not executed
# clauses: atools.enter.raised
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    print('before')
    raise KeyError('early')
    yield

async def work():
    async with section():
        print('not reached')

try:
    work().send(None)
except KeyError as error:
    print(error.args)

# expect:
# before
# ('early',)
