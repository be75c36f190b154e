# title: a class can be registered, and is an instance of the classes further up as well
# clauses: agen.abc.register
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator

@AsyncIterator.register
class Iterator:
    pass

@AsyncGenerator.register
class Generator:
    pass

for kind in Iterator, Generator:
    print([issubclass(kind, abstract) for abstract in (AsyncIterable, AsyncIterator, AsyncGenerator)])
print(hasattr(Generator(), 'aclose'))

# expect:
# [True, True, False]
# [True, True, True]
# False
