# title: a group that leaves the block is one exception for the generator
# clauses: manager.throw.at_yield manager.throw.passed
# python: >=3.11
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except ValueError:
        print('not here')
    except ExceptionGroup as group:
        print(group.message, len(group.exceptions), group is original)
        raise

original = ExceptionGroup('several', [ValueError(1), KeyError(2)])
try:
    with section():
        raise original
except ExceptionGroup as group:
    print(group is original)

# expect:
# several 2 True
# True
