# title: push_async_exit takes a manager without __aexit__ for a function
# clauses: atools.stack.push_async_function
# python: >=3.7
from contextlib import AsyncExitStack

class Manager:
    def __exit__(self, *details):
        print('not reached')
    async def __call__(self, kind, value, traceback):
        print('called', kind)

async def work():
    async with AsyncExitStack() as stack:
        stack.push_async_exit(Manager())

try:
    work().send(None)
except StopIteration:
    print('end')

# expect:
# called None
# end
