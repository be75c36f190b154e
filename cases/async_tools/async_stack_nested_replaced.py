# title: the exception that an exit raises is what those registered before it see
# clauses: atools.stack.nested atools.stack.mixed
# python: >=3.7
from contextlib import AsyncExitStack

async def look(kind, value, traceback):
    print('look', kind.__name__, value.args)

async def replace(kind, value, traceback):
    raise ValueError('replaced')

async def work():
    async with AsyncExitStack() as stack:
        stack.push(lambda kind, value, traceback: print('plain', kind.__name__))
        stack.push_async_exit(look)
        stack.push_async_exit(replace)
        stack.push_async_exit(look)
        raise KeyError('of the block')

try:
    work().send(None)
except ValueError as error:
    print(error.args)

# expect:
# look KeyError ('of the block',)
# look ValueError ('replaced',)
# plain ValueError
# ('replaced',)
