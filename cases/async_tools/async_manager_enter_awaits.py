# title: what the generator awaits before its yield is waited for by the statement
# clauses: atools.enter.awaits
# python: >=3.7
from contextlib import asynccontextmanager

class Pause:
    def __await__(self):
        return (yield 'please wait')

@asynccontextmanager
async def section():
    answer = await Pause()
    yield answer

async def work():
    async with section() as value:
        print('block', value)

c = work()
print(c.send(None))
try:
    c.send('answer')
except StopIteration:
    print('end')

# expect:
# please wait
# block answer
# end
