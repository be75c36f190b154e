# title: a class with the methods is recognized as Coroutine and Awaitable without inheriting
# clauses: co.abc.recognized
# python: >=3.6
import collections.abc as abc

class Full:
    def send(self, value): pass
    def throw(self, *details): pass
    def close(self): pass
    def __await__(self): pass

class NoClose:
    def send(self, value): pass
    def throw(self, *details): pass
    def __await__(self): pass

class OnlyAwait:
    def __await__(self): pass

for kind in (Full, NoClose, OnlyAwait, int):
    print(issubclass(kind, abc.Coroutine), issubclass(kind, abc.Awaitable))

# expect:
# True True
# False True
# False True
# False False
