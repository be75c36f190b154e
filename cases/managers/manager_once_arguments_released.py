# title: an entered manager does not keep the arguments alive
# clauses: manager.once.released
# python: >=3.7
# needs: refcounting
import weakref
from contextlib import contextmanager

class Thing:
    pass

@contextmanager
def section(thing, other):
    del thing
    yield
    print('behind')

first, second = Thing(), Thing()
references = weakref.ref(first), weakref.ref(second)
manager = section(first, other=second)
del first, second
print([reference() is None for reference in references])
with manager:
    print([reference() is None for reference in references])
print([reference() is None for reference in references])

# expect:
# [False, False]
# [True, False]
# behind
# [True, True]
