# title: an exception thrown in while the manager is entered goes to what the generator awaits
# clauses: atools.enter.awaits atools.enter.raised
# python: >=3.7
from contextlib import asynccontextmanager

class Pause:
    def __await__(self):
        yield

@asynccontextmanager
async def section():
    try:
        await Pause()
        yield
    finally:
        print('finally')

async def work():
    async with section():
        print('not reached')

c = work()
c.send(None)
try:
    c.throw(KeyError('thrown'))
except KeyError as error:
    print(error.args)

# expect:
# finally
# ('thrown',)
