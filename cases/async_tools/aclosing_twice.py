# title: a generator that is over may be closed again
# clauses: atools.aclosing.closed
# python: >=3.10
from contextlib import aclosing

async def body():
    yield 1

async def work():
    async with aclosing(body()) as g:
        async for value in g:
            print(value)
        await g.aclose()
    async with aclosing(g):
        pass

try:
    work().send(None)
except StopIteration:
    print('end')

# expect:
# 1
# end
