# title: what the generator awaits as it is closed is waited for
# clauses: atools.aclosing.awaited
# python: >=3.10
from contextlib import aclosing

class Pause:
    def __await__(self):
        return (yield 'please wait')

async def body():
    try:
        yield
    finally:
        print(await Pause())

async def work():
    async with aclosing(body()) as g:
        await g.__anext__()
    print('behind')

c = work()
print(c.send(None))
try:
    c.send('answer')
except StopIteration:
    print('end')

# expect:
# please wait
# answer
# behind
# end
