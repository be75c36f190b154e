# title: the arguments go to the generator function
# clauses: atools.make.arguments
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section(first, *rest, key='default', **others):
    yield first, rest, key, others

async def work():
    async with section(1) as value:
        print(value)
    async with section(1, 2, 3, key='given', func='f', self='s', args='a') as value:
        print(value)

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# (1, (), 'default', {})
# (1, (2, 3), 'given', {'func': 'f', 'self': 's', 'args': 'a'})
