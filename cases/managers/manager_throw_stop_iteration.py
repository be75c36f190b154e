# title: a StopIteration of the block goes on behind the with statement as it is
# clauses: manager.throw.stop_iteration
# python: >=3.5
from contextlib import contextmanager

@contextmanager
def uncaught():
    yield

@contextmanager
def cleaning():
    try:
        yield
    finally:
        print('finally')

@contextmanager
def raising():
    try:
        yield
    except StopIteration as error:
        raise

for section in (uncaught, cleaning, raising):
    original = StopIteration('value')
    try:
        with section():
            raise original
    except StopIteration as error:
        print(section.__name__, error is original, error.value)

# expect:
# uncaught True value
# finally
# cleaning True value
# raising True value
