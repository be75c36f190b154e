# title: the result of a return in the block is kept while the generator is closed
# clauses: atools.aclosing.closed
# python: >=3.10
from contextlib import aclosing

async def body():
    try:
        yield 'first'
    finally:
        print('closed')

async def work():
    async with aclosing(body()) as g:
        async for value in g:
            return value

try:
    work().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# closed
# first
