# title: a class without __aexit__ of its own makes no instances
# clauses: atools.abstract.exit
# python: >=3.7
from contextlib import AbstractAsyncContextManager

class Manager(AbstractAsyncContextManager):
    async def __aenter__(self):
        pass

for kind in AbstractAsyncContextManager, Manager:
    try:
        kind()
    except TypeError:
        print('TypeError', sorted(kind.__abstractmethods__))

# expect:
# TypeError ['__aexit__']
# TypeError ['__aexit__']
