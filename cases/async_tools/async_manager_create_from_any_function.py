# title: a function that returns an asynchronous generator can be decorated
# clauses: atools.make.any_function
# python: >=3.7
from contextlib import asynccontextmanager

async def body(name):
    print('before', name)
    yield name
    print('after', name)

section = asynccontextmanager(lambda: body('inner'))

async def work():
    async with section() as value:
        print(value)

try:
    work().send(None)
except StopIteration:
    print('end')

# expect:
# before inner
# inner
# after inner
# end
