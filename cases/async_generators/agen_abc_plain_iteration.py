# title: what is for plain iteration is not recognized as asynchronous, nor the other way round
# clauses: agen.abc.plain
# python: >=3.6
from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

class Plain:
    def __iter__(self): pass
    def __next__(self): pass

class Asynchronous:
    def __aiter__(self): pass
    def __anext__(self): pass

for kind in Plain, Asynchronous, list, dict:
    print([issubclass(kind, abstract) for abstract in (Iterable, Iterator, AsyncIterable, AsyncIterator)])

# expect:
# [True, True, False, False]
# [False, False, True, True]
# [True, False, False, False]
# [True, False, False, False]
