# title: an exception that passes through managers keeps its context and its cause
# clauses: manager.throw.context
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    finally:
        try:
            raise OSError
        except OSError:
            pass

try:
    try:
        raise KeyError
    except KeyError:
        with section(), section():
            raise ValueError
except ValueError as error:
    print(type(error.__context__).__name__, error.__context__.__context__, error.__cause__)
try:
    with section(), section():
        raise ValueError
except ValueError as error:
    print(error.__context__)

# expect:
# KeyError None None
# None
