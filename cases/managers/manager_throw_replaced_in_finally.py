# title: an exception raised while the generator cleans up replaces the one of the block
# clauses: manager.throw.replaced manager.throw.finally
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    finally:
        {}['missing']

try:
    with section():
        raise OSError('first')
except KeyError as error:
    print(type(error.__context__).__name__, error.__cause__)

# expect:
# OSError None
