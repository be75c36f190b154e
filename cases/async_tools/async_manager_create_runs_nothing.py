# title: the call of the decorated function makes a manager and executes nothing of the body
# clauses: atools.make.factory
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    print('before')
    yield
    print('after')

manager = section()
print(hasattr(manager, '__aenter__'), hasattr(manager, '__aexit__'))
print(hasattr(manager, '__enter__'), hasattr(manager, '__anext__'))

# expect:
# True True
# False False
