# title: generators are instances of the abstract Generator, Iterator and Iterable
# clauses: gen.create.abc
# python: >=3.5
from collections import abc

def one():
    yield 1

g = one()
print([isinstance(g, kind) for kind in (abc.Generator, abc.Iterator, abc.Iterable)])
print([isinstance(iter([]), kind) for kind in (abc.Generator, abc.Iterator, abc.Iterable)])

# expect:
# [True, True, True]
# [False, True, True]
