# title: each of the five methods is needed for AsyncGenerator, both of two for AsyncIterator
# clauses: agen.abc.all_needed
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator

names = '__aiter__', '__anext__', 'asend', 'athrow', 'aclose'
for missing in names:
    part = type('Part', (), {name: lambda self: None for name in names if name != missing})
    print(missing, [issubclass(part, abstract) for abstract in (AsyncIterable, AsyncIterator, AsyncGenerator)])

# expect:
# __aiter__ [False, False, False]
# __anext__ [True, False, False]
# asend [True, True, False]
# athrow [True, True, False]
# aclose [True, True, False]
