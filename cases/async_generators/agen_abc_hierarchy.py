# title: AsyncGenerator is an AsyncIterator, which is an AsyncIterable
# clauses: agen.abc.hierarchy
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator

print(issubclass(AsyncGenerator, AsyncIterator), issubclass(AsyncIterator, AsyncIterable))
print(issubclass(AsyncIterator, AsyncGenerator), issubclass(AsyncIterable, AsyncIterator))

# expect:
# True True
# False False
