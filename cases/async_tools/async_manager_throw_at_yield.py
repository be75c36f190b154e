# title: an exception of the block is raised at the yield, the same object
# clauses: atools.throw.at_yield
# python: >=3.7
from contextlib import asynccontextmanager

mine = KeyError('mine')

@asynccontextmanager
async def section():
    try:
        yield
        print('not reached')
    except KeyError as error:
        print(error is mine)

async def work():
    async with section():
        raise mine

try:
    work().send(None)
except StopIteration:
    print('end')

# expect:
# True
# end
