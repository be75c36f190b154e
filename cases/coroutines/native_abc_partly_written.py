# title: a class that writes some of the abstract methods only can be defined, and not instantiated
# clauses: co.abc.abstract
# python: >=3.6
import collections.abc as abc

class Part(abc.Coroutine):
    def send(self, value):
        pass

    def throw(self, *details):
        pass

class Whole(Part):
    def __await__(self):
        yield

print(sorted(Part.__abstractmethods__))
try:
    Part()
except TypeError:
    print('TypeError')
print(isinstance(Whole(), abc.Awaitable))

# expect:
# ['__await__']
# TypeError
# True
