# title: __aiter__ of AsyncIterable, reached with super(), tries to make an abstract AsyncIterator: TypeError
# clauses: agen.abc.default_aiter
# python: >=3.6
from collections.abc import AsyncIterable

class Mine(AsyncIterable):
    def __aiter__(self):
        return super().__aiter__()

try:
    Mine().__aiter__()
except TypeError:
    print('TypeError')

# expect:
# TypeError
