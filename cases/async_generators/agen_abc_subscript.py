# title: the abstract classes take type arguments since 3.9
# clauses: agen.abc.subscript
# python: >=3.9
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator

for alias in AsyncIterable[int], AsyncIterator[int], AsyncGenerator[int, str]:
    print(alias.__origin__.__name__, alias.__args__)

class Mine(AsyncIterable[int]):
    def __aiter__(self):
        pass

print(Mine.__mro__[1] is AsyncIterable)

# expect:
# AsyncIterable (<class 'int'>,)
# AsyncIterator (<class 'int'>,)
# AsyncGenerator (<class 'int'>, <class 'str'>)
# True
