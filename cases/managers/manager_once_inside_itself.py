# title: nor can it be used inside its own block
# clauses: manager.once
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    yield

manager = section()
try:
    with manager:
        print('outer')
        with manager:
            print('inner')
except Exception:
    print('refused')

# expect:
# outer
# refused
