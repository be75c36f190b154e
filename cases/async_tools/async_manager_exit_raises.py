# title: an exception behind the yield leaves the statement
# clauses: atools.exit.raised
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    yield
    raise KeyError('late')

async def work():
    async with section():
        print('block')
    print('not reached')

try:
    work().send(None)
except KeyError as error:
    print(error.args, error.__context__)

# expect:
# block
# ('late',) None
