# title: passing through a manager changes neither context nor cause
# clauses: atools.throw.context
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    try:
        yield
    except KeyError:
        try:
            raise ValueError('meanwhile')
        except ValueError:
            pass
        raise

async def work():
    try:
        raise OSError('before')
    except OSError as cause:
        async with section():
            raise KeyError('of the block') from cause

try:
    work().send(None)
except KeyError as error:
    print(type(error.__context__).__name__, type(error.__cause__).__name__)
    print(error.__context__.__context__)

# expect:
# OSError OSError
# None
