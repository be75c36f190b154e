# title: methods that an object has as its own attributes do not count
# clauses: agen.abc.class_only
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator

class Plain:
    pass

plain = Plain()
for name in '__aiter__', '__anext__', 'asend', 'athrow', 'aclose':
    setattr(plain, name, lambda *arguments: None)
print([isinstance(plain, abstract) for abstract in (AsyncIterable, AsyncIterator, AsyncGenerator)])

# expect:
# [False, False, False]
