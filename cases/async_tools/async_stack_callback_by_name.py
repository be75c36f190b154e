# title: the function may be given by name
# clauses: atools.stack.callback_by_name
# python: >=3.7 <3.9
import warnings
from contextlib import AsyncExitStack

warnings.simplefilter('ignore')

async def close(**kwds):
    print(kwds)

async def work():
    async with AsyncExitStack() as stack:
        print(stack.push_async_callback(callback=close, key=1) is close)
        stack.callback(callback=print, end='end\n')

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# True
# end
# {'key': 1}
