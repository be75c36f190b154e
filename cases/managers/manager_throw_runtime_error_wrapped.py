# title: a RuntimeError of the block passes though its cause is a StopIteration
# clauses: manager.throw.passed
# python: >=3.5
from contextlib import contextmanager

@contextmanager
def section():
    yield

original = RuntimeError('mine')
try:
    with section():
        raise original from StopIteration()
except RuntimeError as error:
    print(error is original, type(error.__cause__).__name__)

# expect:
# True StopIteration
