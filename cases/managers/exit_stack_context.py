# title: exceptions that replace each other in a stack are chained as in nested with statements
# clauses: manager.stack.context
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def raising(kind):
    try:
        yield
    finally:
        raise kind

def chain(error):
    names = []
    while error:
        names.append(type(error).__name__)
        error = error.__context__
    return names

try:
    with raising(OSError), raising(ValueError), raising(IndexError):
        raise KeyError
except OSError as error:
    print(chain(error))
try:
    with ExitStack() as stack:
        for kind in (OSError, ValueError, IndexError):
            stack.enter_context(raising(kind))
        raise KeyError
except OSError as error:
    print(chain(error))

# expect:
# ['OSError', 'ValueError', 'IndexError', 'KeyError']
# ['OSError', 'ValueError', 'IndexError', 'KeyError']
