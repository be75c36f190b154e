# title: closing a coroutine that waits inside the block raises GeneratorExit at the yield
# clauses: atools.throw.base atools.throw.finally
# python: >=3.7
from contextlib import asynccontextmanager

class Pause:
    def __await__(self):
        yield

@asynccontextmanager
async def section():
    try:
        yield
    except GeneratorExit:
        print('GeneratorExit')
        raise
    finally:
        print('finally')

async def work():
    async with section():
        await Pause()

c = work()
c.send(None)
c.close()
print('closed')

# expect:
# GeneratorExit
# finally
# closed
