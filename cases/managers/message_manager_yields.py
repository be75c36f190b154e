# title: the words for a manager whose generator yields too often
# clauses: manager.message.yielded manager.message.thrown
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def twice():
    try:
        yield
    except KeyError:
        pass
    yield

for kind in (None, KeyError):
    try:
        with twice():
            if kind:
                raise kind
    except RuntimeError as error:
        print(error)

# expect:
# generator didn't stop
# generator didn't stop after throw()
