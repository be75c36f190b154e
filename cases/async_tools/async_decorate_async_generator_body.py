# title: the body of a decorated asynchronous generator function is the block
# clauses: atools.decorate.async_generator_body
# python: >=3.15
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    print('before')
    yield
    print('behind')

@section()
async def numbers():
    yield 1
    yield 2

async def main():
    generator = numbers()
    print('called')
    async for number in generator:
        print(number)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# called
# before
# 1
# 2
# behind
# over
