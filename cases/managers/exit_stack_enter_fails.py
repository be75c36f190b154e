# title: when entering one manager fails those entered before are left, with that exception
# clauses: manager.stack.enter_fails manager.enter.no_yield
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section(name, fails=False):
    if fails:
        return
    print('enter', name)
    try:
        yield
    except RuntimeError:
        print(name, 'RuntimeError')
        raise

try:
    with ExitStack() as stack:
        for name in 'abcd':
            stack.enter_context(section(name, fails=name == 'c'))
        print('not here')
except RuntimeError:
    print('outside')

# expect:
# enter a
# enter b
# b RuntimeError
# a RuntimeError
# outside
