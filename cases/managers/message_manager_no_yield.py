# title: the words for a manager whose generator does not yield
# clauses: manager.message.no_yield
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def empty():
    return
    yield

try:
    with empty():
        pass
except RuntimeError as error:
    print(error)

# expect:
# generator didn't yield
