# title: of a plain function the call is in the block, and its result cannot be awaited
# clauses: atools.decorate.plain_function
# python: >=3.10
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    print('before')
    try:
        yield
    finally:
        print('finally')

@section()
def work():
    print('body')

try:
    work().send(None)
except TypeError:
    print('TypeError')

# expect:
# before
# body
# finally
# TypeError
