# title: a new exception of the same class is another exception
# clauses: manager.throw.replaced
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except Exception as error:
        raise type(error)('second')

for kind in (ValueError, RuntimeError, KeyboardInterrupt):
    try:
        with section():
            raise kind('first')
    except BaseException as error:
        print(type(error).__name__, error.args, error.__context__)

# expect:
# ValueError ('second',) first
# RuntimeError ('second',) first
# KeyboardInterrupt ('first',) None
