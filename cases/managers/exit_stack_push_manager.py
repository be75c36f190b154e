# title: push registers the exit of a manager that was entered elsewhere
# clauses: manager.stack.push
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section():
    print('enter')
    try:
        yield
    except KeyError:
        print('swallowed')
    print('leave')

for kind in (None, KeyError):
    manager = section()
    with ExitStack() as stack:
        manager.__enter__()
        print(stack.push(manager) is manager)
        if kind:
            raise kind

# expect:
# enter
# True
# leave
# enter
# True
# swallowed
# leave
