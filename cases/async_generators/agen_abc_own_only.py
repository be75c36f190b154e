# title: a class that inherits from an abstract one does not recognize others by their methods
# clauses: agen.abc.own_only
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator

class Whole:
    def __aiter__(self): pass
    def __anext__(self): pass
    def asend(self, value): pass
    def athrow(self, *details): pass
    def aclose(self): pass

for abstract in AsyncIterable, AsyncIterator, AsyncGenerator:
    mine = type('Mine', (abstract,), {})
    print(issubclass(Whole, abstract), issubclass(Whole, mine))

# expect:
# True False
# True False
# True False
