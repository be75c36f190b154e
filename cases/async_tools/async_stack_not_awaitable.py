# title: an exit whose result cannot be awaited counts as one that raises TypeError
# clauses: atools.stack.not_awaitable
# python: >=3.7
from contextlib import AsyncExitStack

async def look(kind, value, traceback):
    print('look', kind.__name__)

def plain(*details):
    print('called')

async def work(register):
    async with AsyncExitStack() as stack:
        stack.push_async_exit(look)
        register(stack, plain)

for register in AsyncExitStack.push_async_exit, AsyncExitStack.push_async_callback:
    try:
        work(register).send(None)
    except TypeError:
        print('TypeError')

# expect:
# called
# look TypeError
# TypeError
# called
# look TypeError
# TypeError
