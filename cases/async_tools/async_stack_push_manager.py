# title: push_async_exit registers a manager without entering it, and returns it
# clauses: atools.stack.push_async
# python: >=3.7
from contextlib import AsyncExitStack

class Manager:
    async def __aenter__(self):
        print('not reached')
    async def __aexit__(self, kind, value, traceback):
        print('exit', kind.__name__)
        return True

async def work():
    manager = Manager()
    async with AsyncExitStack() as stack:
        print(stack.push_async_exit(manager) is manager)
        raise KeyError
    print('behind')

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# True
# exit KeyError
# behind
