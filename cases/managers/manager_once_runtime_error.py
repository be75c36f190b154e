# title: the second use of a manager raises RuntimeError
# clauses: manager.once.runtime_error
# python: <3.7
from contextlib import contextmanager

@contextmanager
def section():
    yield

manager = section()
with manager:
    pass
try:
    with manager:
        print('second')
except RuntimeError:
    print('RuntimeError')

# expect:
# RuntimeError
