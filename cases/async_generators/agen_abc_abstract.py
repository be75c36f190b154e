# title: AsyncGenerator demands asend and athrow, AsyncIterator __anext__, AsyncIterable __aiter__
# clauses: agen.abc.abstract
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator

for kind in AsyncIterable, AsyncIterator, AsyncGenerator:
    print(sorted(kind.__abstractmethods__))
    try:
        kind()
    except TypeError:
        print('TypeError')

# expect:
# ['__aiter__']
# TypeError
# ['__anext__']
# TypeError
# ['asend', 'athrow']
# TypeError
