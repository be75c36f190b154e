# title: a class with the methods of an abstract class is an instance of it
# clauses: agen.abc.by_methods
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator

class Iterable:
    def __aiter__(self):
        pass

class Iterator(Iterable):
    def __anext__(self):
        pass

class Generator(Iterator):
    def asend(self, value):
        pass
    def athrow(self, *exception):
        pass
    def aclose(self):
        pass

for kind in Iterable, Iterator, Generator:
    print([issubclass(kind, abstract) for abstract in (AsyncIterable, AsyncIterator, AsyncGenerator)])

# expect:
# [True, False, False]
# [True, True, False]
# [True, True, True]
