# title: an asynchronous generator is an AsyncGenerator, an AsyncIterator and an AsyncIterable
# clauses: agen.abc
# python: >=3.6
import collections.abc

async def body():
    yield

g = body()
for kind in (collections.abc.AsyncGenerator, collections.abc.AsyncIterator, collections.abc.AsyncIterable,
             collections.abc.Generator, collections.abc.Iterable, collections.abc.Awaitable,
             collections.abc.Coroutine):
    print(kind.__name__, isinstance(g, kind))

# expect:
# AsyncGenerator True
# AsyncIterator True
# AsyncIterable True
# Generator False
# Iterable False
# Awaitable False
# Coroutine False
