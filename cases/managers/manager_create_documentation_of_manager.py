# title: a manager has the documentation of its generator function
# clauses: manager.create.doc
# python: >=3.4
from contextlib import contextmanager

@contextmanager
def section():
    """A part of the text."""
    yield

@contextmanager
def plain():
    yield

print(section().__doc__)
print(plain().__doc__ == type(plain()).__doc__)

# expect:
# A part of the text.
# True
