# title: a return in finally swallows the exception
# clauses: atools.throw.swallowed
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    while True:
        try:
            yield
        except BaseException:
            return

async def work():
    for kind in KeyError, KeyboardInterrupt, StopAsyncIteration:
        async with section():
            raise kind
        print('behind', kind.__name__)

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# behind KeyError
# behind KeyboardInterrupt
# behind StopAsyncIteration
