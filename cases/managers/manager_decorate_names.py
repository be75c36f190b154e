# title: the decorated function keeps its name and its documentation
# clauses: manager.decorate.names
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    yield

@section()
def work():
    """Works."""

print(work.__name__, work.__doc__)

# expect:
# work Works.
