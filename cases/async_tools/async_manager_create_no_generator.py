# title: what is not made of an asynchronous generator fails as the block is entered
# clauses: atools.make.not_generator
# python: >=3.10
from contextlib import asynccontextmanager

def generator():
    yield

def value():
    return None

async def work(manager):
    async with manager:
        print('not reached')

for function in generator, value:
    manager = asynccontextmanager(function)()
    try:
        work(manager).send(None)
    except TypeError:
        print(function.__name__, 'TypeError')

# expect:
# generator TypeError
# value TypeError
