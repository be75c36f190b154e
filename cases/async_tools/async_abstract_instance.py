# title: a class with both methods counts as a subclass unasked, one with a single method does not
# clauses: atools.abstract.instance
# python: >=3.7
from contextlib import AbstractAsyncContextManager

class Both:
    async def __aenter__(self): pass
    async def __aexit__(self, *details): pass

class Inherits(Both):
    pass

class Enters:
    async def __aenter__(self): pass

class Leaves:
    async def __aexit__(self, *details): pass

class Plain:
    def __enter__(self): pass
    def __exit__(self, *details): pass

for kind in Both, Inherits, Enters, Leaves, Plain:
    print(kind.__name__, issubclass(kind, AbstractAsyncContextManager),
          isinstance(kind(), AbstractAsyncContextManager))

# expect:
# Both True True
# Inherits True True
# Enters False False
# Leaves False False
# Plain False False
