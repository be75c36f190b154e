# title: the methods of a manager are those of its class
# clauses: atools.stack.class_lookup
# python: >=3.7
from contextlib import AsyncExitStack

class Manager:
    async def __aenter__(self):
        return 'of the class'
    async def __aexit__(self, *details):
        print('exit of the class')

async def other(*details):
    print('not reached')

async def work():
    manager = Manager()
    manager.__aenter__ = manager.__aexit__ = other
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(manager))
        stack.push_async_exit(manager)

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# of the class
# exit of the class
# exit of the class
