# title: another exception of the generator leaves the statement, with the first as its context
# clauses: atools.throw.replaced
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    try:
        yield
    finally:
        raise ValueError('other')

async def work():
    async with section():
        raise KeyError('first')

try:
    work().send(None)
except ValueError as error:
    print(error.args, repr(error.__context__))

# expect:
# ('other',) KeyError('first')
