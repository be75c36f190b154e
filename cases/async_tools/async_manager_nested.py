# title: several managers in one statement are entered in order and left in reverse
# clauses: atools.exit.resumed atools.throw.swallowed
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section(name, swallows=False):
    try:
        yield name
        print('clean', name)
    except KeyError:
        print('failed', name)
        if not swallows:
            raise

async def work():
    async with section('a') as a, section(a + 'b', True) as b, section(b + 'c'):
        raise KeyError
    print('behind')

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# failed abc
# failed ab
# clean a
# behind
