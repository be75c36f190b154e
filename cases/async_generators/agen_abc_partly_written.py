# title: a class that writes some of the abstract methods can be defined, and not instantiated
# clauses: agen.abc.abstract
# python: >=3.6
from collections.abc import AsyncGenerator, AsyncIterator

class Part(AsyncGenerator):
    async def asend(self, value): pass

class Iterable(AsyncIterator):
    def __aiter__(self):
        return self

for kind in Part, Iterable:
    print(sorted(kind.__abstractmethods__))
    try:
        kind()
    except TypeError:
        print('TypeError')

# expect:
# ['athrow']
# TypeError
# ['__anext__']
# TypeError
