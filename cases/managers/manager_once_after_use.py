# title: a manager cannot be used for a second block
# clauses: manager.once
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    print('before')
    yield
    print('behind')

manager = section()
with manager:
    print('first')
try:
    with manager:
        print('second')
except Exception:
    print('refused')

# expect:
# before
# first
# behind
# refused
