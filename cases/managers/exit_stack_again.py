# title: a stack serves again after it was left, with new managers
# clauses: manager.stack.again
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section(name):
    yield
    print('leave', name)

stack = ExitStack()
for name in ('first', 'second'):
    with stack:
        stack.enter_context(section(name))
        print('block', name)
with stack:
    print('empty')

# expect:
# block first
# leave first
# block second
# leave second
# empty
