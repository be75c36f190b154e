# title: finally runs with and without an exception, code behind the yield only without
# clauses: manager.throw.finally manager.throw.passed
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    try:
        yield
        print('no exception')
    except KeyError:
        print('except')
        raise
    else:
        print('else')
    finally:
        print('finally')
    print('end')

with section():
    pass
for kind in (KeyError, OSError):
    try:
        with section():
            raise kind
    except kind:
        print(kind.__name__)

# expect:
# no exception
# else
# finally
# end
# except
# finally
# KeyError
# finally
# OSError
