# title: a class with both methods is an Iterator without saying so
# clauses: iter.abc.recognized
# python: >=3.3
from collections.abc import Iterable, Iterator

class Both:
    def __iter__(self):
        return self
    def __next__(self):
        return 1

class OnlyNext:
    def __next__(self):
        return 1

class OnlyIter:
    def __iter__(self):
        yield 1

for cls in (Both, OnlyNext, OnlyIter):
    print(issubclass(cls, Iterator), isinstance(cls(), Iterable))
b = OnlyNext()
b.__iter__ = lambda: b
print(isinstance(b, Iterator), isinstance(iter([]), Iterator), isinstance([], Iterator))

# expect:
# True True
# False False
# False True
# False True False
