# title: pop_all moves what was registered to another stack, which leaves it later
# clauses: manager.stack.pop_all
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section(name):
    yield
    print('leave', name)

with ExitStack() as stack:
    stack.enter_context(section('a'))
    stack.enter_context(section('b'))
    moved = stack.pop_all()
    print(moved is stack, type(moved).__name__)
    stack.enter_context(section('c'))
print('behind')
with moved:
    print('again')

# expect:
# False ExitStack
# leave c
# behind
# again
# leave b
# leave a
