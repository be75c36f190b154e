# title: finally blocks around the yield are executed with and without an exception
# clauses: atools.throw.finally
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    try:
        yield
    finally:
        print('finally')

async def work(fails):
    async with section():
        if fails:
            raise KeyError
    print('behind')

for fails in False, True:
    try:
        work(fails).send(None)
    except (StopIteration, KeyError) as error:
        print(type(error).__name__)

# expect:
# finally
# behind
# StopIteration
# finally
# KeyError
