# title: a manager keeps the arguments alive as long as it lives
# clauses: manager.once.kept
# python: <3.7
# needs: refcounting
import weakref
from contextlib import contextmanager

class Thing:
    pass

@contextmanager
def section(thing):
    del thing
    yield

first = Thing()
reference = weakref.ref(first)
manager = section(first)
del first
with manager:
    print(reference() is None)
print(reference() is None)
del manager
print(reference() is None)

# expect:
# False
# False
# True
