# title: an aclose whose result cannot be awaited is a TypeError
# clauses: atools.aclosing.not_awaitable
# python: >=3.10
from contextlib import aclosing

class Thing:
    def aclose(self):
        print('called')

async def work():
    async with aclosing(Thing()):
        print('block')

try:
    work().send(None)
except TypeError:
    print('TypeError')

# expect:
# block
# called
# TypeError
