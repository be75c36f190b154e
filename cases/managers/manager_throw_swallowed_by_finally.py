# title: a return in a finally block of the generator swallows the exception too
# clauses: manager.throw.swallowed
# python: <3.14
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    finally:
        return

with section():
    raise KeyError
print('swallowed')

# expect:
# swallowed
