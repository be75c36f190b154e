# title: an exception of a callback goes to the managers registered before it
# clauses: manager.stack.nested manager.stack.callback
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section():
    try:
        yield
    except ZeroDivisionError:
        print('swallowed')

with ExitStack() as stack:
    stack.enter_context(section())
    stack.callback(lambda: 1 // 0)
print('behind')

# expect:
# swallowed
# behind
