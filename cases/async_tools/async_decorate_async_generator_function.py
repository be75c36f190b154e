# title: what is made of an asynchronous generator function is a coroutine that awaits in vain
# clauses: atools.decorate.async_generator_function
# python: >=3.10 <3.15
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    print('before')
    try:
        yield
    finally:
        print('finally')

@section()
async def numbers():
    print('body')
    yield 1

try:
    numbers().send(None)
except TypeError:
    print('TypeError')

# expect:
# before
# finally
# TypeError
