# title: a second yield is a RuntimeError
# clauses: atools.exit.yielded
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    yield 1
    print('after')
    yield 2

async def work():
    async with section():
        print('block')

try:
    work().send(None)
except RuntimeError:
    print('RuntimeError')

# expect:
# block
# after
# RuntimeError
