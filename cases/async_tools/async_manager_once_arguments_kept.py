# title: the arguments of the call live as long as the manager
# clauses: atools.once.kept
# python: >=3.7 <3.9
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
del manager
print(watch() is None)

# expect:
# False
# True
