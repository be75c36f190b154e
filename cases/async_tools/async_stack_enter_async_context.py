# title: enter_async_context enters a manager, registers its exit and returns its value
# clauses: atools.stack.enter_async
# python: >=3.7
from contextlib import AsyncExitStack

class Manager:
    async def __aenter__(self):
        print('enter')
        return 'value'
    async def __aexit__(self, kind, value, traceback):
        print('exit', kind)

async def work():
    async with AsyncExitStack() as stack:
        entering = stack.enter_async_context(Manager())
        print('not yet')
        print(await entering)

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# not yet
# enter
# value
# exit None
