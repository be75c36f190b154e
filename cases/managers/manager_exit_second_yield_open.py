# title: a generator that yields twice still waits when the RuntimeError comes out
# clauses: manager.exit.yielded_open
# python: <3.11
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
    manager.gen.close()

# expect:
# RuntimeError GEN_SUSPENDED
# closed
# RuntimeError GEN_SUSPENDED
# closed
