# title: what one exit swallows those registered before it do not see
# clauses: atools.stack.nested
# python: >=3.7
from contextlib import AsyncExitStack

async def look(kind, value, traceback):
    print('look', kind)

async def swallow(kind, value, traceback):
    print('swallow', kind.__name__)
    return True

async def work():
    async with AsyncExitStack() as stack:
        stack.push_async_exit(look)
        stack.push_async_exit(swallow)
        stack.push_async_exit(lambda *details: look(details[0].__name__, *details[1:]))
        raise KeyError
    return 'behind'

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# look KeyError
# swallow KeyError
# look None
# behind
