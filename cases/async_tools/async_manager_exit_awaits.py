# title: what the generator awaits behind its yield is waited for as the block is left
# clauses: atools.exit.awaits
# python: >=3.7
from contextlib import asynccontextmanager

class Pause:
    def __await__(self):
        return (yield 'please wait')

@asynccontextmanager
async def section():
    try:
        yield
    finally:
        print('answer:', await Pause())

async def work(error):
    async with section():
        print('block')
        if error:
            raise error
    return 'result'

for error in None, KeyError('key'):
    c = work(error)
    print(c.send(None))
    try:
        c.send('go on')
    except (StopIteration, KeyError) as end:
        print(type(end).__name__, end.args)

# expect:
# block
# please wait
# answer: go on
# StopIteration ('result',)
# block
# please wait
# answer: go on
# KeyError ('key',)
