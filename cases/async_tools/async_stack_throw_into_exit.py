# title: an exception thrown in while an exit waits replaces the one of the block
# clauses: atools.stack.awaits atools.stack.nested
# python: >=3.7
from contextlib import AsyncExitStack

class Pause:
    def __await__(self):
        yield 'waiting'

async def slow(kind, value, traceback):
    await Pause()

async def look(kind, value, traceback):
    print('look', kind.__name__)

async def work():
    async with AsyncExitStack() as stack:
        stack.push_async_exit(look)
        stack.push_async_exit(slow)
        raise KeyError

c = work()
print(c.send(None))
try:
    c.throw(ValueError('thrown'))
except ValueError as error:
    print(error.args, type(error.__context__).__name__)

# expect:
# waiting
# look ValueError
# ('thrown',) KeyError
