# title: what asynccontextmanager makes is an asynchronous manager and no other, its generator is none
# clauses: atools.abstract.instance
# python: >=3.7
from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager

async def body():
    yield

manager = asynccontextmanager(body)()
print(isinstance(manager, AbstractAsyncContextManager))
print(isinstance(manager, AbstractContextManager))
print(isinstance(body(), AbstractAsyncContextManager))

# expect:
# True
# False
# False
