# title: the second use of a manager raises AttributeError in CPython
# clauses: manager.once.attribute_error
# python: >=3.7
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
except AttributeError:
    print('AttributeError')

# expect:
# AttributeError
