# title: the exception of a callback leaves the statement, after all others were called
# clauses: atools.stack.async_callback atools.stack.nested
# python: >=3.7
from contextlib import AsyncExitStack

async def fail():
    raise ValueError('of the callback')

async def work():
    async with AsyncExitStack() as stack:
        stack.callback(print, 'first')
        stack.push_async_callback(fail)
        stack.callback(print, 'third')

try:
    work().send(None)
except ValueError as error:
    print(error.args)

# expect:
# third
# first
# ('of the callback',)
