# title: a coroutine function pushed as a plain one is not awaited, and its coroutine swallows
# clauses: atools.stack.not_awaited
# python: >=3.7
import warnings
from contextlib import AsyncExitStack

warnings.simplefilter('ignore')

async def leave(*details):
    print('not reached')

async def work():
    async with AsyncExitStack() as stack:
        stack.push(leave)
        raise KeyError
    return 'behind'

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# behind
