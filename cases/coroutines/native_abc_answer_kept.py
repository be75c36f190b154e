# title: CPython keeps the answer for a class: a method given to it or taken from it later changes nothing
# clauses: co.abc.answer_kept
# python: >=3.6
import collections.abc as abc

class Late:
    pass

class Early:
    def __await__(self): pass

print(issubclass(Late, abc.Awaitable), issubclass(Early, abc.Awaitable))
Late.__await__ = Early.__await__
del Early.__await__
print(issubclass(Late, abc.Awaitable), issubclass(Early, abc.Awaitable))

# expect:
# False True
# False True
