# title: an asynchronous exit stack gives a static method of a manager one argument too many
# clauses: atools.stack.descriptors_ignored
# python: >=3.7 <3.15
from contextlib import AsyncExitStack

class Room:
    @staticmethod
    async def __aenter__(*arguments):
        print('enter', len(arguments))

    @classmethod
    async def __aexit__(cls, *arguments):
        print('exit', len(arguments))

async def main():
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(Room())
        stack.push_async_exit(Room())

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# enter 1
# exit 4
# exit 4
# over
