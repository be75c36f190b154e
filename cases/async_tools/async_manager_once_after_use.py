# title: a manager serves one statement, a second one executes no block
# clauses: atools.once
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    yield

async def work():
    manager = section()
    async with manager:
        print('block')
    try:
        async with manager:
            print('not reached')
    except (RuntimeError, AttributeError):
        print('refused')

try:
    work().send(None)
except StopIteration:
    print('end')

# expect:
# block
# refused
# end
