# title: a method that is None takes a class out of the abstract ones
# clauses: agen.abc.none
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator

class Whole:
    def __aiter__(self): pass
    def __anext__(self): pass
    def asend(self, value): pass
    def athrow(self, *details): pass
    def aclose(self): pass

for name in '__aiter__', '__anext__', 'asend', 'athrow', 'aclose':
    part = type('Part', (Whole,), {name: None})
    print(name, [issubclass(part, abstract) for abstract in (AsyncIterable, AsyncIterator, AsyncGenerator)])

# expect:
# __aiter__ [False, False, False]
# __anext__ [True, False, False]
# asend [True, True, False]
# athrow [True, True, False]
# aclose [True, True, False]
