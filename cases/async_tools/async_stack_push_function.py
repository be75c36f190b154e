# title: push_async_exit registers a coroutine function with the arguments of __aexit__
# clauses: atools.stack.push_async_function
# python: >=3.7
from contextlib import AsyncExitStack

async def work(kind):
    async with AsyncExitStack() as stack:
        @stack.push_async_exit
        async def leave(kind, value, traceback):
            print(kind.__name__, value.args, traceback is value.__traceback__)
            return kind is KeyError
        print(leave.__name__)
        raise kind('of the block')

for kind in KeyError, ValueError:
    try:
        work(kind).send(None)
    except Exception as end:
        print(type(end).__name__)

# expect:
# leave
# KeyError ('of the block',) True
# StopIteration
# leave
# ValueError ('of the block',) True
# ValueError
