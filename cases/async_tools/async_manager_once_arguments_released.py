# title: the arguments of the call are let go as the manager is entered
# clauses: atools.once.released
# python: >=3.9
# needs: refcounting
import weakref
from contextlib import asynccontextmanager

class Thing:
    pass

@asynccontextmanager
async def section(thing):
    del thing
    yield

async def work(manager, watch):
    print(watch() is None)
    async with manager:
        print(watch() is None)

thing = Thing()
watch = weakref.ref(thing)
manager = section(thing)
del thing
try:
    work(manager, watch).send(None)
except StopIteration:
    pass

# expect:
# False
# True
