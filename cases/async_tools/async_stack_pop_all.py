# title: pop_all moves everything to a new stack and calls nothing
# clauses: atools.stack.pop_all
# python: >=3.7
from contextlib import AsyncExitStack

async def close(name):
    print('close', name)

class Own(AsyncExitStack):
    pass

async def work():
    async with Own() as stack:
        stack.push_async_callback(close, 'first')
        stack.callback(print, 'second')
        other = stack.pop_all()
        stack.push_async_callback(close, 'third')
    print('behind', type(other).__name__)
    await other.aclose()

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# close third
# behind Own
# second
# close first
