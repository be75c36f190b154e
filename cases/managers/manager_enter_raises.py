# title: an exception in front of the yield leaves the with statement, and no block is executed
# clauses: manager.enter.raised
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        raise LookupError('early')
        yield
    finally:
        print('finally')

try:
    with section():
        print('block')
except LookupError as error:
    print(error, error.__context__)

# expect:
# finally
# early None
