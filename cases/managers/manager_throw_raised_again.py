# title: an exception caught and raised again in any form goes on as the same object
# clauses: manager.throw.passed
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def bare():
    try:
        yield
    except Exception:
        raise

@contextmanager
def named():
    try:
        yield
    except Exception as error:
        raise error

@contextmanager
def later():
    try:
        yield
    except Exception as error:
        kept = error
    raise kept

@contextmanager
def uncaught():
    yield

for section in (bare, named, later, uncaught):
    for original in (ValueError(), RuntimeError()):
        try:
            with section():
                raise original
        except Exception as error:
            print(section.__name__, error is original)

# expect:
# bare True
# bare True
# named True
# named True
# later True
# later True
# uncaught True
# uncaught True
