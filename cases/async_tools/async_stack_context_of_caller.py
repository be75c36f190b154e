# title: an exception handled around the stack is missing in the chain when the block raised nothing
# clauses: atools.stack.context_lost
# python: >=3.7
from contextlib import AsyncExitStack

async def fail():
    raise ValueError

async def work():
    try:
        raise OSError
    except OSError:
        async with AsyncExitStack() as stack:
            stack.push_async_callback(fail)

try:
    work().send(None)
except ValueError as error:
    print(error.__context__)

# expect:
# None
