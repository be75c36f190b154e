# title: a method that is None in a derived class takes the class out again
# clauses: atools.abstract.switched_off
# python: >=3.7
from contextlib import AbstractAsyncContextManager

class Both:
    async def __aenter__(self): pass
    async def __aexit__(self, *details): pass

class NoEnter(Both):
    __aenter__ = None

class NoExit(Both):
    __aexit__ = None

for kind in Both, NoEnter, NoExit:
    print(kind.__name__, issubclass(kind, AbstractAsyncContextManager))

# expect:
# Both True
# NoEnter False
# NoExit False
