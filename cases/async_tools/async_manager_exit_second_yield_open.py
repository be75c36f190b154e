# title: after a yield too many the generator still waits there
# clauses: atools.exit.yielded_open
# python: >=3.7 <3.11
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    yield 1
    yield 2
    print('resumed')

async def work(manager):
    async with manager:
        print('block')

manager = section()
try:
    work(manager).send(None)
except RuntimeError:
    print('RuntimeError')
try:
    manager.gen.__anext__().send(None)
except StopAsyncIteration:
    print('end')

# expect:
# block
# RuntimeError
# resumed
# end
