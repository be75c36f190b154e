# title: the abstract classes have empty __slots__
# clauses: agen.abc.slots
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator

class Small(AsyncGenerator):
    __slots__ = ()
    async def asend(self, value): pass
    async def athrow(self, *details): pass

print(AsyncIterable.__slots__, AsyncIterator.__slots__, AsyncGenerator.__slots__)
print(hasattr(Small(), '__dict__'))

# expect:
# () () ()
# False
