# title: __enter__ and __exit__ called by hand do what the statement does
# clauses: manager.throw.answer manager.enter.value manager.throw.replaced
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield 'value'
    except KeyError as error:
        raise LookupError('new')

manager = section()
print(manager.__enter__())
original = KeyError()
try:
    manager.__exit__(KeyError, original, None)
except LookupError as error:
    print(type(error).__name__, error.__context__ is original)
manager = section()
manager.__enter__()
other = OSError()
print(bool(manager.__exit__(OSError, other, None)))

# expect:
# value
# LookupError True
# False
