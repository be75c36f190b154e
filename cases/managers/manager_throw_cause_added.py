# title: an exception that the generator raises again with a cause is still the same
# clauses: manager.throw.passed
# python: >=3.3
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except KeyError as error:
        error.args += ('looked at',)
        raise error from LookupError('cause')

original = KeyError('key')
try:
    with section():
        raise original
except KeyError as error:
    print(error is original, error.args, error.__cause__)

# expect:
# True ('key', 'looked at') cause
