# title: what one exit raises another one may swallow
# clauses: atools.stack.nested
# python: >=3.7
from contextlib import AsyncExitStack

async def fail(*details):
    raise ValueError

async def swallow(kind, value, traceback):
    return kind is ValueError

async def work():
    async with AsyncExitStack() as stack:
        stack.push_async_exit(swallow)
        stack.push_async_exit(fail)
    async with AsyncExitStack() as stack:
        stack.push_async_exit(swallow)
        stack.push_async_exit(fail)
        raise KeyError
    return 'behind'

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# behind
