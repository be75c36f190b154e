# title: that RuntimeError has the exception of the block as its context
# clauses: atools.throw.yielded_context
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    try:
        yield 1
    except KeyError:
        pass
    yield 2

async def work():
    async with section():
        raise KeyError('of the block')

try:
    work().send(None)
except RuntimeError as error:
    print(repr(error.__context__))

# expect:
# KeyError('of the block')
