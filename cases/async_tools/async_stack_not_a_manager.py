# title: enter_async_context refuses what is no asynchronous manager
# clauses: atools.stack.not_manager
# python: >=3.11
from contextlib import AsyncExitStack, suppress

class Enters:
    async def __aenter__(self): pass

class Leaves:
    async def __aexit__(self, *details): pass

async def work(thing):
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(thing)

for thing in 1, Enters(), Leaves(), suppress():
    try:
        work(thing).send(None)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
