# title: iter of a container gives a generator where __iter__ is a generator function
# clauses: gen.iter.container iter.container
# python: >=3.3
import types
from collections.abc import Iterable, Iterator

class Box:
    def __iter__(self):
        print('started')
        yield 1

b = Box()
i = iter(b)
print(type(i) is types.GeneratorType, isinstance(b, Iterable), isinstance(b, Iterator))
print(iter(b) is iter(b), iter(i) is i)
print(list(i), list(i))
print(list(b))

# expect:
# True True False
# False True
# started
# [1] []
# started
# [1]
