# title: an object of a class that inherits from AsyncGenerator can be iterated over, sent to and closed
# clauses: agen.abc.use agen.abc.mixins
# python: >=3.6
from collections.abc import AsyncGenerator

class Echo(AsyncGenerator):
    count = 0

    async def asend(self, value):
        self.count += 1
        if self.count > 3:
            raise StopAsyncIteration
        return self.count, value

    async def athrow(self, kind, value=None, traceback=None):
        self.count = 3
        raise kind

async def main():
    echo = Echo()
    async for item in echo:
        print(item)
        if item[0] == 1:
            print(await echo.asend('sent'))
    other = Echo()
    print(await other.__anext__())
    await other.aclose()
    async for item in other:
        print('not reached')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# (1, None)
# (2, 'sent')
# (3, None)
# (1, None)
# over
