# title: an object of a class that inherits from AsyncIterator can be iterated over with async for
# clauses: agen.abc.use
# python: >=3.6
from collections.abc import AsyncIterator

class Countdown(AsyncIterator):
    def __init__(self, count):
        self.count = count

    async def __anext__(self):
        if not self.count:
            raise StopAsyncIteration
        self.count -= 1
        return self.count

async def main():
    async for number in Countdown(3):
        print(number)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 2
# 1
# 0
# over
