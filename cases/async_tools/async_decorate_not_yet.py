# title: a manager is no decorator before 3.10
# clauses: atools.decorate.not_yet
# python: >=3.7 <3.10
import contextlib
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    yield

async def work():
    pass

try:
    section()(work)
except TypeError:
    print('TypeError')
print(hasattr(contextlib, 'AsyncContextDecorator'))

# expect:
# TypeError
# False
