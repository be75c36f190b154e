# title: a class with slots that derives from it has no __dict__
# clauses: atools.abstract.slots
# python: >=3.13
from contextlib import AbstractAsyncContextManager

class Manager(AbstractAsyncContextManager):
    __slots__ = ('name',)
    async def __aexit__(self, *details): pass

manager = Manager()
manager.name = 'slot'
print(manager.name)
try:
    manager.other = 'dict'
except AttributeError:
    print('AttributeError')

# expect:
# slot
# AttributeError
