# title: after a yield too many the generator is closed before the RuntimeError is seen
# clauses: atools.exit.yielded_closed
# python: >=3.12
from contextlib import asynccontextmanager

class Pause:
    def __await__(self):
        yield 'closing'

@asynccontextmanager
async def section():
    try:
        yield 1
        yield 2
    finally:
        await Pause()
        print('finally')

async def work():
    async with section():
        print('block')

c = work()
print(c.send(None))
try:
    c.send(None)
except RuntimeError:
    print('RuntimeError')

# expect:
# block
# closing
# finally
# RuntimeError
