# title: the function is not optional
# clauses: atools.stack.async_callback
# python: >=3.7
from contextlib import AsyncExitStack

stack = AsyncExitStack()
for register in stack.push_async_callback, stack.callback:
    try:
        register()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
