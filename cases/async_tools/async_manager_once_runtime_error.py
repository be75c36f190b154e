# title: the second use finds a generator that does not yield
# clauses: atools.once.runtime_error
# python: >=3.7 <3.9
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
except RuntimeError as error:
    print(type(error).__name__)

# expect:
# RuntimeError
