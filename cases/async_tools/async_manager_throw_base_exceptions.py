# title: exceptions that do not derive from Exception are raised at the yield too
# clauses: atools.throw.base
# python: >=3.7
from contextlib import asynccontextmanager

class Own(BaseException):
    pass

@asynccontextmanager
async def section(swallows):
    try:
        yield
    except BaseException as error:
        print(type(error).__name__, end=' ')
        if not swallows:
            raise

async def work(kind, swallows):
    async with section(swallows):
        raise kind

for kind in KeyboardInterrupt, SystemExit, GeneratorExit, Own:
    for swallows in True, False:
        try:
            work(kind, swallows).send(None)
        except BaseException as error:
            print(type(error).__name__)

# expect:
# KeyboardInterrupt StopIteration
# KeyboardInterrupt KeyboardInterrupt
# SystemExit StopIteration
# SystemExit SystemExit
# GeneratorExit StopIteration
# GeneratorExit GeneratorExit
# Own StopIteration
# Own Own
