# title: the exit of a manager that was never entered starts its generator
# clauses: manager.stack.push_unentered
# python: >=3.3
from contextlib import ExitStack, contextmanager

@contextmanager
def section():
    print('started')
    yield

manager = section()
stack = ExitStack()
stack.push(manager)
try:
    stack.close()
except RuntimeError:
    print('RuntimeError')

# expect:
# started
# RuntimeError
