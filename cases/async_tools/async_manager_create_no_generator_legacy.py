# title: what is not made of an asynchronous generator has no __anext__ to enter it
# clauses: atools.make.not_generator_attribute
# python: >=3.7 <3.10
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
    except AttributeError:
        print(function.__name__, 'AttributeError')

# expect:
# generator AttributeError
# value AttributeError
