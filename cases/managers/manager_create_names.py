# title: the decorated function has the name and the documentation of the generator function
# clauses: manager.create.names
# python: >=3.2
from contextlib import contextmanager

def section():
    """A part of the text."""
    yield

decorated = contextmanager(section)
print(decorated.__name__, decorated.__doc__, decorated.__wrapped__ is section)

# expect:
# section A part of the text. True
