# title: __exit__ answers whether the exception was swallowed, and never raises it itself
# clauses: manager.throw.answer
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except KeyError:
        pass

def leave(error):
    manager = section()
    manager.__enter__()
    if error is None:
        return bool(manager.__exit__(None, None, None))
    return bool(manager.__exit__(type(error), error, error.__traceback__))

print(leave(None), leave(KeyError()), leave(OSError()), leave(StopIteration()))

# expect:
# False True False False
