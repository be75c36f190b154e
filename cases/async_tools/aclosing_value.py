# title: aclosing enters as the thing itself and does nothing to it
# clauses: atools.aclosing.value
# python: >=3.10
from contextlib import aclosing

async def body():
    print('started')
    yield 1

async def work():
    g = body()
    async with aclosing(g) as value:
        print(value is g)

try:
    work().send(None)
except StopIteration:
    print('end')

# expect:
# True
# end
