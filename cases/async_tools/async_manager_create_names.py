# title: the decorated function keeps its name and its documentation
# clauses: atools.make.names
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section(x):
    "What it is for."
    yield

print(section.__name__, section.__doc__)
print(section.__wrapped__ is not section)

# expect:
# section What it is for.
# True
