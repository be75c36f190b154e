# title: a class that sets one of the methods to None is not recognized
# clauses: iter.abc.none
# python: >=3.6
from collections.abc import Generator, Iterable, Iterator

class Full:
    def __iter__(self):
        return self
    def __next__(self):
        return self.send(None)
    def send(self, value):
        return value
    def throw(self, *details):
        raise details[0]
    def close(self):
        pass

class NoSend(Full):
    send = None

class NoIter(Full):
    __iter__ = None

for cls in (Full, NoSend, NoIter):
    print(issubclass(cls, Generator), issubclass(cls, Iterator), issubclass(cls, Iterable))

# expect:
# True True True
# False True True
# False False False
