# title: the target gets what the generator yields
# clauses: atools.enter.value
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section(value):
    yield value

async def work():
    async with section([1, 2]) as (first, second):
        print(first, second)
    async with section(None) as nothing:
        print(nothing)

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# 1 2
# None
