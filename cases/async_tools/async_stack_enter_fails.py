# title: a manager that cannot be entered is not registered, the earlier ones are left
# clauses: atools.stack.enter_fails
# python: >=3.7
from contextlib import AsyncExitStack, asynccontextmanager

@asynccontextmanager
async def section(name):
    print('enter', name)
    if name == 'c':
        raise KeyError(name)
    try:
        yield
    finally:
        print('leave', name)

async def work():
    async with AsyncExitStack() as stack:
        for name in 'a', 'b', 'c', 'd':
            await stack.enter_async_context(section(name))

try:
    work().send(None)
except KeyError as error:
    print(error.args)

# expect:
# enter a
# enter b
# enter c
# leave b
# leave a
# ('c',)
