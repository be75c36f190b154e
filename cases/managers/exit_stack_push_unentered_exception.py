# title: with an exception that generator is not started, and the exception passes
# clauses: manager.stack.push gen.throw.unstarted
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section():
    print('not started')
    yield

try:
    with ExitStack() as stack:
        stack.push(section())
        raise KeyError
except KeyError:
    print('KeyError')

# expect:
# KeyError
