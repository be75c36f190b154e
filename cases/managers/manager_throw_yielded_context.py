# title: the RuntimeError of a yield after an exception has that exception as its context
# clauses: manager.throw.yielded_context
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except KeyError:
        pass
    yield

original = KeyError()
manager = section()
try:
    with manager:
        raise original
except RuntimeError as error:
    print(error.__context__ is original, error.__cause__)
manager.gen.close()

# expect:
# True None
