# title: AsyncIterator gives __aiter__, which returns the iterator
# clauses: agen.abc.mixins
# python: >=3.6
from collections.abc import AsyncIterator

class Mine(AsyncIterator):
    async def __anext__(self):
        raise StopAsyncIteration

m = Mine()
print(m.__aiter__() is m)

# expect:
# True
