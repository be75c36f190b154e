# title: a method that is None takes a class out of the abstract ones
# clauses: co.abc.none
# python: >=3.6
import collections.abc as abc

class Full:
    def send(self, value): pass
    def throw(self, *details): pass
    def close(self): pass
    def __await__(self): pass

class NoSend(Full):
    send = None

class NoAwait(Full):
    __await__ = None

for kind in (Full, NoSend, NoAwait):
    print(issubclass(kind, abc.Coroutine), issubclass(kind, abc.Awaitable))

# expect:
# True True
# False True
# False False
