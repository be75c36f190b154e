# title: a stack inside itself is emptied by the inner block
# clauses: manager.stack.inside_itself
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section(name):
    yield
    print('leave', name)

stack = ExitStack()
with stack:
    stack.enter_context(section('outer'))
    with stack:
        stack.enter_context(section('inner'))
        print('inner block')
    print('outer block')
print('end')

# expect:
# inner block
# leave inner
# leave outer
# outer block
# end
