# title: the exception by which a generator replaces another is what those before it see
# clauses: manager.stack.nested
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section(name, replace=None):
    try:
        yield
    except Exception as error:
        print(name, type(error).__name__)
        if replace:
            raise replace
        raise

try:
    with ExitStack() as stack:
        stack.enter_context(section('a'))
        stack.enter_context(section('b', LookupError))
        stack.enter_context(section('c', ValueError))
        raise KeyError
except LookupError as error:
    print('outside', type(error).__name__)

@contextmanager
def late():
    yield
    raise OSError

with ExitStack() as stack:
    @stack.push
    def seen(kind, value, traceback):
        print('seen', kind.__name__)
        return True
    stack.enter_context(late())
print('swallowed')

# expect:
# c KeyError
# b ValueError
# a LookupError
# outside LookupError
# seen OSError
# swallowed
