# title: the words for generators that do not yield once
# clauses: atools.message.no_yield atools.message.yielded atools.message.thrown
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def never():
    return
    yield

@asynccontextmanager
async def always():
    while True:
        try:
            yield
        except KeyError:
            pass

async def work(section, fails):
    async with section():
        if fails:
            raise KeyError

for section, fails in (never, False), (always, False), (always, True):
    try:
        work(section, fails).send(None)
    except RuntimeError as error:
        print(error)

# expect:
# generator didn't yield
# generator didn't stop
# generator didn't stop after athrow()
