# title: an exception that the generator catches is over, the statement behind is next
# clauses: atools.throw.swallowed
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    try:
        yield
    except KeyError:
        print('caught')

async def work():
    async with section():
        raise KeyError
        print('not reached')
    return 'behind'

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# caught
# behind
