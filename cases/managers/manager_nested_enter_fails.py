# title: when an inner manager cannot be entered the outer generator gets the exception
# clauses: manager.enter.no_yield manager.enter.raised manager.throw.at_yield
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def outer():
    try:
        yield
    except Exception as error:
        print('outer got', type(error).__name__)

@contextmanager
def empty():
    return
    yield

@contextmanager
def failing():
    raise KeyError
    yield

for inner in (empty, failing):
    with outer(), inner():
        print('block')

# expect:
# outer got RuntimeError
# outer got KeyError
