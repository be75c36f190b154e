# title: the generator is closed when an exception leaves the block, which goes on
# clauses: atools.aclosing.closed atools.aclosing.exit
# python: >=3.10
from contextlib import aclosing

async def body():
    try:
        yield
    except BaseException as error:
        print(type(error).__name__)
        raise

async def work():
    async with aclosing(body()) as g:
        await g.__anext__()
        raise KeyError('of the block')

try:
    work().send(None)
except KeyError as error:
    print(error.args)

# expect:
# GeneratorExit
# ('of the block',)
