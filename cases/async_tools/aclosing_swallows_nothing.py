# title: a generator that swallows GeneratorExit does not swallow the exception of the block
# clauses: atools.aclosing.exit
# python: >=3.10
from contextlib import aclosing

async def body():
    try:
        yield
    except GeneratorExit:
        print('swallowed')

async def work():
    async with aclosing(body()) as g:
        await g.__anext__()
        raise KeyError

try:
    work().send(None)
except KeyError:
    print('KeyError')

# expect:
# swallowed
# KeyError
