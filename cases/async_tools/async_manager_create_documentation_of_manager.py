# title: a manager has the documentation of the generator function
# clauses: atools.make.doc
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def documented():
    "What it is for."
    yield

@asynccontextmanager
async def bare():
    yield

print(documented().__doc__)
print(bare().__doc__ == type(bare()).__doc__)

# expect:
# What it is for.
# True
