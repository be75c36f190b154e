# title: managers and callbacks of both kinds are left in reverse order
# clauses: atools.stack.order atools.stack.mixed
# python: >=3.7
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

@contextmanager
def plain(name):
    yield name
    print('left', name)

@asynccontextmanager
async def asynchronous(name):
    yield name
    print('left', name)

async def coroutine(name):
    print('called', name)

async def work():
    async with AsyncExitStack() as stack:
        print(stack.enter_context(plain('first')))
        print(await stack.enter_async_context(asynchronous('second')))
        stack.callback(print, 'called third')
        stack.push_async_callback(coroutine, 'fourth')
        stack.enter_context(plain('fifth'))
        print('block')

try:
    work().send(None)
except StopIteration:
    pass

# expect:
# first
# second
# block
# left fifth
# called fourth
# called third
# left second
# left first
