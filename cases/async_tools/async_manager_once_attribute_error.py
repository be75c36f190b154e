# title: the second use is an AttributeError
# clauses: atools.once.attribute_error
# python: >=3.9
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    yield

async def work():
    manager = section()
    async with manager:
        pass
    async with manager:
        print('not reached')

try:
    work().send(None)
except AttributeError:
    print('AttributeError')

# expect:
# AttributeError
