# title: managers are kept when all could be entered, and left at once when one could not
# clauses: manager.stack.pop_all manager.stack.enter_fails manager.stack.close
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section(name):
    if name == 'x':
        raise LookupError(name)
    try:
        yield name
    finally:
        print('leave', name)

def enter_all(names):
    with ExitStack() as stack:
        for name in names:
            stack.enter_context(section(name))
        return stack.pop_all().close

leave = enter_all('ab')
print('kept')
leave()
try:
    enter_all('cxd')
except LookupError as error:
    print(error)

# expect:
# kept
# leave b
# leave a
# leave c
# x
