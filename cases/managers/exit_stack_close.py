# title: close leaves everything at once and as if there were no exception
# clauses: manager.stack.close
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section(name):
    try:
        yield
    except Exception:
        print('not here')
    print('leave', name)

with ExitStack() as stack:
    stack.enter_context(section('a'))
    @stack.push
    def leave(*details):
        print(details)
    try:
        raise KeyError
    except KeyError:
        stack.close()
    print('closed')
    stack.close()
print('nothing left')

# expect:
# (None, None, None)
# leave a
# closed
# nothing left
