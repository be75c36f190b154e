# title: the generator of a manager waits while the block is executed
# clauses: manager.create.generator
# python: >=3.2
import inspect
from contextlib import contextmanager

@contextmanager
def section():
    yield

manager = section()
print(inspect.getgeneratorstate(manager.gen))
with manager:
    print(inspect.getgeneratorstate(manager.gen))
print(inspect.getgeneratorstate(manager.gen), manager.gen.__name__)

# expect:
# GEN_CREATED
# GEN_SUSPENDED
# GEN_CLOSED section
