# title: a StopIteration in front of the yield cannot leave the with statement
# clauses: manager.enter.no_yield gen.stop.raised gen.stop.cause
# python: >=3.7
from contextlib import contextmanager

@contextmanager
def section():
    value = next(iter([]))
    yield value

try:
    with section():
        print('block')
except RuntimeError as error:
    print('RuntimeError', type(error.__cause__).__name__)

# expect:
# RuntimeError StopIteration
