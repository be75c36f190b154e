# title: two coroutines inside managers of one factory do not disturb each other
# clauses: atools.make.factory atools.enter.awaits
# python: >=3.7
from contextlib import asynccontextmanager

class Pause:
    def __await__(self):
        yield

@asynccontextmanager
async def section(name):
    print('enter', name)
    await Pause()
    try:
        yield
    finally:
        print('leave', name)

async def work(name):
    async with section(name):
        await Pause()

a, b = work('a'), work('b')
for c in a, b, a, b, b, a:
    try:
        c.send(None)
    except StopIteration:
        print('end')

# expect:
# enter a
# enter b
# leave b
# end
# leave a
# end
