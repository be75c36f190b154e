# title: a RuntimeError of the block passes, another one of the generator replaces it
# clauses: atools.throw.passed atools.throw.replaced
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section(replaces):
    try:
        yield
    except RuntimeError as error:
        if replaces:
            raise RuntimeError('other') from error
        raise

async def work(replaces):
    async with section(replaces):
        raise RuntimeError('of the block')

for replaces in False, True:
    try:
        work(replaces).send(None)
    except RuntimeError as error:
        print(error.args)

# expect:
# ('of the block',)
# ('other',)
