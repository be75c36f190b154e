# title: what a generator does not catch with except* goes on in a group of its own
# clauses: manager.throw.replaced manager.throw.swallowed
# python: >=3.11
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except* ValueError as group:
        print('caught', group.exceptions)

with section():
    raise ExceptionGroup('all', [ValueError(1), ValueError(2)])
print('swallowed')
original = ExceptionGroup('some', [ValueError(1), KeyError(2)])
try:
    with section():
        raise original
except ExceptionGroup as group:
    print(group.message, group.exceptions, group is original)

# expect:
# caught (ValueError(1), ValueError(2))
# swallowed
# caught (ValueError(1),)
# some (KeyError(2),) False
