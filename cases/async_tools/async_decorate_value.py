# title: the call returns what the function returns
# clauses: atools.decorate.value
# python: >=3.10
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    yield 'of the generator'

@section()
async def work(x, *, y):
    return x + y

try:
    work(1, y=2).send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# 3
