# title: the RuntimeError of a missing yield hides the StopIteration behind it
# clauses: manager.enter.no_yield_context
# python: >=3.3
from contextlib import contextmanager

@contextmanager
def empty():
    return
    yield

try:
    with empty():
        pass
except RuntimeError as error:
    print(error.__cause__, error.__suppress_context__, type(error.__context__).__name__)

# expect:
# None True StopIteration
