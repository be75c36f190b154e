# title: the attribute gen is the generator
# clauses: atools.make.generator
# python: >=3.7
import inspect
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    yield 'value'

manager = section()
print(inspect.isasyncgen(manager.gen), manager.gen.__name__)

# expect:
# True section
