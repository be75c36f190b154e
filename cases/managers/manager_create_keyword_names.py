# title: arguments may have the names that the decorator itself could use
# clauses: manager.create.arguments
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section(self, func, args, kwds):
    yield self, func, args, kwds

with section(self=1, func=2, args=3, kwds=4) as values:
    print(values)

# expect:
# (1, 2, 3, 4)
