# title: a generator that yields twice is closed before the RuntimeError comes out
# clauses: manager.exit.yielded_closed
# python: >=3.12
import inspect
from contextlib import contextmanager

@contextmanager
def twice():
    try:
        yield
    except KeyError:
        pass
    try:
        yield
    finally:
        print('closed')

for exception in (None, KeyError):
    manager = twice()
    try:
        with manager:
            if exception:
                raise exception
    except RuntimeError:
        print('RuntimeError', inspect.getgeneratorstate(manager.gen))

# expect:
# closed
# RuntimeError GEN_CLOSED
# closed
# RuntimeError GEN_CLOSED
