# title: managers that are all kept, or all left when one fails
# clauses: atools.stack.pop_all atools.stack.enter_fails
# python: >=3.7
from contextlib import AsyncExitStack, asynccontextmanager

@asynccontextmanager
async def connection(name):
    if name == 'bad':
        raise OSError(name)
    try:
        yield name
    finally:
        print('disconnect', name)

async def connect(*names):
    async with AsyncExitStack() as stack:
        for name in names:
            await stack.enter_async_context(connection(name))
        return stack.pop_all()

async def work():
    kept = await connect('a', 'b')
    print('connected')
    await kept.aclose()
    await connect('c', 'bad')

try:
    work().send(None)
except OSError as error:
    print(error.args)

# expect:
# connected
# disconnect b
# disconnect a
# disconnect c
# ('bad',)
