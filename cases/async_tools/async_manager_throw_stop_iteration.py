# title: StopIteration of the block leaves the statement as it is
# clauses: atools.throw.stop
# python: >=3.7
from contextlib import asynccontextmanager

class Own(StopIteration):
    pass

@asynccontextmanager
async def section():
    yield

async def work(mine):
    try:
        async with section():
            raise mine
    except StopIteration as error:
        print(error is mine, type(error).__name__)

for mine in StopIteration('of the block'), Own():
    try:
        work(mine).send(None)
    except StopIteration:
        print('end')

# expect:
# True StopIteration
# end
# True Own
# end
