# title: a manager around a yield is left as the asynchronous generator is closed
# clauses: atools.throw.finally
# python: >=3.7
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    print('enter')
    try:
        yield
    finally:
        print('leave')

async def numbers():
    async with section():
        yield 1
        yield 2

async def work():
    g = numbers()
    print(await g.__anext__())
    await g.aclose()
    print('closed')

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# enter
# 1
# leave
# closed
