# title: a stack that is destroyed calls nothing
# clauses: atools.stack.not_collected
# python: >=3.7
import gc
from contextlib import AsyncExitStack

async def close():
    print('not reached')

stack = AsyncExitStack()
stack.push_async_callback(close)
stack.callback(print, 'not reached')
del stack
gc.collect()
print('end')

# expect:
# end
