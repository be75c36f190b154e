# title: __exit__ given only a class makes the instance that the generator sees
# clauses: manager.throw.class_only
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
    except KeyError as error:
        print(type(error).__name__, error.args)

manager = section()
manager.__enter__()
print(manager.__exit__(KeyError, None, None))
manager = section()
manager.__enter__()
print(manager.__exit__(OSError, None, None))

# expect:
# KeyError ()
# True
# False
