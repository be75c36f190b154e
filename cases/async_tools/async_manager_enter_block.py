# title: the block is executed while the generator waits at its yield
# clauses: atools.enter.block atools.exit.resumed
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    print('before')
    yield
    print('after')

async def work():
    print('start')
    async with section():
        print('block')
    print('behind')

try:
    work().send(None)
except StopIteration:
    print('end')

# expect:
# start
# before
# block
# after
# behind
# end
