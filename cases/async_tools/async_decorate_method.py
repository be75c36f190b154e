# title: a method can be decorated
# clauses: atools.decorate.call atools.decorate.value
# python: >=3.10
from contextlib import asynccontextmanager

@asynccontextmanager
async def section():
    print('before')
    yield
    print('after')

class Thing:
    name = 'thing'

    @section()
    async def work(self, suffix):
        return self.name + suffix

try:
    Thing().work('!').send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# before
# after
# thing!
