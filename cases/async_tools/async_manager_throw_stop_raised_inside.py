# title: StopIteration and StopAsyncIteration that the generator itself raises become RuntimeError
# clauses: atools.throw.replaced
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section(kind):
    try:
        yield
    except KeyError:
        raise kind

async def work(kind):
    async with section(kind):
        raise KeyError

for kind in StopIteration, StopAsyncIteration:
    try:
        work(kind).send(None)
    except RuntimeError as error:
        print(type(error.__cause__).__name__)

# expect:
# StopIteration
# StopAsyncIteration
