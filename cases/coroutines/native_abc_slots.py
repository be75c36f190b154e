# title: the abstract classes have empty __slots__, so that classes with their own need no dictionary
# clauses: co.abc.slots
# python: >=3.6
import collections.abc as abc

class Small(abc.Coroutine):
    __slots__ = ('value',)
    def send(self, value): pass
    def throw(self, *details): pass
    def __await__(self): pass

print(abc.Awaitable.__slots__, abc.Coroutine.__slots__)
print(hasattr(Small(), '__dict__'))
try:
    Small().other = 1
except AttributeError:
    print('AttributeError')

# expect:
# () ()
# False
# AttributeError
