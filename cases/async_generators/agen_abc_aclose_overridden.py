# title: methods of the class itself take the place of those that AsyncGenerator gives
# clauses: agen.abc.overridden
# python: >=3.6
from collections.abc import AsyncGenerator

class Mine(AsyncGenerator):
    def __aiter__(self):
        print('own __aiter__')
        return super().__aiter__()

    async def __anext__(self):
        print('own __anext__')
        return await super().__anext__()

    async def asend(self, value):
        raise StopAsyncIteration

    async def athrow(self, *details):
        raise details[0]

    async def aclose(self):
        print('own aclose')
        await super().aclose()

async def main():
    async for item in Mine():
        print('not reached')
    await Mine().aclose()

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# own __aiter__
# own __anext__
# own aclose
# over
