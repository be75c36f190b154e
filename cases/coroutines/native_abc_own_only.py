# title: a class that inherits from Awaitable does not recognize others by their methods
# clauses: co.abc.own_only
# python: >=3.6
import collections.abc as abc

class Mine(abc.Awaitable):
    pass

class Routine(abc.Coroutine):
    pass

class Full:
    def send(self, value): pass
    def throw(self, *details): pass
    def close(self): pass
    def __await__(self): pass

print(issubclass(Full, abc.Awaitable), issubclass(Full, Mine))
print(issubclass(Full, abc.Coroutine), issubclass(Full, Routine))

# expect:
# True False
# True False
