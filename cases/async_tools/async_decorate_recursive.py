# title: a decorated coroutine function can await itself
# clauses: atools.decorate.fresh
# python: >=3.10
from contextlib import asynccontextmanager

depth = 0

@asynccontextmanager
async def deeper():
    global depth
    depth += 1
    yield
    depth -= 1

@deeper()
async def work(levels):
    if levels:
        return await work(levels - 1)
    return depth

try:
    work(5).send(None)
except StopIteration as stop:
    print(stop.value, depth)

# expect:
# 6 0
