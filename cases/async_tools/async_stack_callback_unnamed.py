# title: the function has to be given by position
# clauses: atools.stack.callback_unnamed
# python: >=3.9
from contextlib import AsyncExitStack

async def close(**kwds):
    print(kwds)

async def work():
    async with AsyncExitStack() as stack:
        try:
            stack.push_async_callback(callback=close)
        except TypeError:
            print('TypeError')
        stack.push_async_callback(close, callback=1)

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# TypeError
# {'callback': 1}
