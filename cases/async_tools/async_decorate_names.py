# title: the decorated function keeps its name and its documentation
# clauses: atools.decorate.names
# python: >=3.10
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    yield

async def work():
    "What it does."

decorated = section()(work)
print(decorated.__name__, decorated.__doc__, decorated.__wrapped__ is work)

# expect:
# work What it does. True
