# title: what an inner manager swallows or replaces the outer one does not see
# clauses: manager.throw.swallowed manager.throw.replaced manager.throw.at_yield
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section(name, catch=(), replace=None):
    print('enter', name)
    try:
        yield
    except catch as error:
        print(name, 'caught', type(error).__name__)
        if replace:
            raise replace
    finally:
        print('leave', name)

with section('outer', Exception):
    with section('inner', KeyError):
        raise KeyError
    print('between')
with section('outer', LookupError), section('inner', OSError, IndexError()):
    raise OSError

# expect:
# enter outer
# enter inner
# inner caught KeyError
# leave inner
# between
# leave outer
# enter outer
# enter inner
# inner caught OSError
# leave inner
# outer caught IndexError
# leave outer
