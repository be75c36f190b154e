# title: StopAsyncIteration of the block leaves the statement as it is
# clauses: atools.throw.stop_async
# python: >=3.7
from contextlib import asynccontextmanager

mine = StopAsyncIteration('of the block')

@asynccontextmanager
async def section():
    yield

async def work():
    try:
        async with section():
            raise mine
    except StopAsyncIteration as error:
        print(error is mine, error.args)

try:
    work().send(None)
except StopIteration:
    print('end')

# expect:
# True ('of the block',)
# end
