# title: nullcontext is no asynchronous manager before 3.10
# clauses: atools.null.not_async
# python: >=3.7 <3.10
from contextlib import AbstractAsyncContextManager, nullcontext

async def work():
    async with nullcontext():
        print('not reached')

print(isinstance(nullcontext(), AbstractAsyncContextManager))
try:
    work().send(None)
except AttributeError:
    print('AttributeError')

# expect:
# False
# AttributeError
