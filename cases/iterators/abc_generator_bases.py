# title: Generator is an Iterator, an Iterator is an Iterable, and generators are all three
# clauses: iter.abc.bases gen.create.abc
# python: >=3.5
from collections.abc import Generator, Iterable, Iterator

print(issubclass(Generator, Iterator), issubclass(Iterator, Iterable), issubclass(Iterator, Generator))
for thing in ((x for x in ()), iter([]), [], map(str, [])):
    print([isinstance(thing, cls) for cls in (Iterable, Iterator, Generator)])

# expect:
# True True False
# [True, True, True]
# [True, True, False]
# [True, False, False]
# [True, True, False]
