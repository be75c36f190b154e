# title: calling the decorated function makes a manager and executes nothing of the generator
# clauses: manager.create.factory manager.enter.block
# python: >=3.2
from contextlib import contextmanager

@contextmanager
def section():
    print('before')
    yield
    print('behind')

manager = section()
print('made', hasattr(manager, '__enter__'), hasattr(manager, '__exit__'))
with manager:
    print('block')
unused = section()
del unused
print('end')

# expect:
# made True True
# before
# block
# behind
# end
