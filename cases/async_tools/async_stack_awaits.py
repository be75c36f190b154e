# title: the statement waits for each exit in turn
# clauses: atools.stack.awaits
# python: >=3.7
from contextlib import AsyncExitStack, asynccontextmanager

class Pause:
    def __init__(self, name):
        self.name = name
    def __await__(self):
        return (yield self.name)

@asynccontextmanager
async def section(name):
    await Pause('enter ' + name)
    yield
    print(await Pause('leave ' + name))

async def work():
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(section('a'))
        await stack.enter_async_context(section('b'))

c = work()
print(c.send(None))
try:
    for answer in 1, 2, 3, 4:
        print(c.send(answer))
except StopIteration:
    print('end')

# expect:
# enter a
# enter b
# leave b
# 3
# leave a
# 4
# end
