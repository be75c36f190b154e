# title: aclose is looked up in the thing itself, and only as the block is left
# clauses: atools.aclosing.lookup
# python: >=3.10
from contextlib import aclosing

class Thing:
    pass

async def close():
    print('closed')

async def work():
    thing = Thing()
    async with aclosing(thing):
        thing.aclose = close
    async with aclosing(Thing()):
        print('block')

try:
    work().send(None)
except AttributeError:
    print('AttributeError')

# expect:
# closed
# block
# AttributeError
