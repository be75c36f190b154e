# title: one nullcontext may be used again, inside itself, and in with and async with
# clauses: atools.null.async
# python: >=3.10
from contextlib import AbstractAsyncContextManager, nullcontext

async def work():
    null = nullcontext('value')
    async with null as first, null as second:
        with null as third:
            print(first, second, third)
    print(isinstance(null, AbstractAsyncContextManager))

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# value value value
# True
