# title: an exception behind the yield leaves the with statement
# clauses: manager.exit.raised
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    yield
    raise LookupError('late')

try:
    with section():
        print('block')
    print('not here')
except LookupError as error:
    print(error, error.__context__)

def returning():
    with section():
        return 'lost'

try:
    returning()
except LookupError as error:
    print(error)

# expect:
# block
# late None
# late
