# title: an asynchronous exit stack binds class methods and static methods as an async with statement does
# clauses: atools.stack.descriptors
# python: >=3.15
from contextlib import AsyncExitStack

class Room:
    @staticmethod
    async def __aenter__():
        return 'entered'

    @classmethod
    async def __aexit__(cls, *details):
        print('left', cls.__name__, len(details))

async def main():
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(Room()))
        stack.push_async_exit(Room())

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# entered
# left Room 3
# left Room 3
# over
