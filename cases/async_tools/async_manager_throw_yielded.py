# title: a yield after the exception is a RuntimeError
# clauses: atools.throw.yielded
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    try:
        yield 1
    except KeyError:
        print('caught')
        yield 2

async def work():
    async with section():
        raise KeyError

try:
    work().send(None)
except RuntimeError:
    print('RuntimeError')

# expect:
# caught
# RuntimeError
