# title: the type of asynchronous generators is registered, and does not inherit
# clauses: agen.abc
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterator
import types

print(issubclass(types.AsyncGeneratorType, AsyncGenerator), issubclass(types.AsyncGeneratorType, AsyncIterator))
print(types.AsyncGeneratorType.__mro__)
print(issubclass(types.GeneratorType, AsyncGenerator), issubclass(types.CoroutineType, AsyncIterator))

# expect:
# True True
# (<class 'async_generator'>, <class 'object'>)
# False False
