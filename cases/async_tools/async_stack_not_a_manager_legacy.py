# title: enter_async_context raises AttributeError for what is no asynchronous manager
# clauses: atools.stack.not_manager_attribute
# python: >=3.7 <3.11
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
    except AttributeError:
        print('AttributeError')

# expect:
# AttributeError
# AttributeError
# AttributeError
# AttributeError
