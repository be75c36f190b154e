# title: neither the generator nor the manager is in the traceback afterwards
# clauses: atools.throw.traceback
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    yield

async def work():
    async with section():
        raise KeyError

try:
    work().send(None)
except KeyError as error:
    traceback = error.__traceback__
    while traceback:
        print(traceback.tb_frame.f_code.co_name)
        traceback = traceback.tb_next

# expect:
# <module>
# work
