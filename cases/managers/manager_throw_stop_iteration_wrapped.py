# title: a RuntimeError raised from the StopIteration of the block is taken for the usual conversion
# clauses: manager.throw.stop_wrapped
# python: >=3.6
from contextlib import contextmanager

@contextmanager
def section(kind):
    try:
        yield
    except StopIteration as error:
        raise kind('mine') from error

for kind in (RuntimeError, ValueError):
    try:
        with section(kind):
            raise StopIteration('of the block')
    except Exception as error:
        print(type(error).__name__, error.args)

# expect:
# StopIteration ('of the block',)
# ValueError ('mine',)
