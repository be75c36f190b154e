# title: the generator is resumed however the block is left
# clauses: atools.exit.resumed
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section(way):
    yield
    print('after', way)

async def returning():
    async with section('return'):
        return 'result'

async def work():
    async with section('end'):
        pass
    for number in 1, 2:
        async with section('continue'):
            continue
    while True:
        async with section('break'):
            break
    print(await returning())

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# after end
# after continue
# after continue
# after break
# after return
# result
