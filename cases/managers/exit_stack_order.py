# title: managers of an ExitStack are left in the reverse order of entering
# clauses: manager.stack.order manager.stack.enter manager.stack.enter_context
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section(name):
    print('enter', name)
    yield name.upper()
    print('leave', name)

stack = ExitStack()
with stack as target:
    print(target is stack)
    print([stack.enter_context(section(name)) for name in 'abc'])
    print('block')
print('end')

# expect:
# True
# enter a
# enter b
# enter c
# ['A', 'B', 'C']
# block
# leave c
# leave b
# leave a
# end
