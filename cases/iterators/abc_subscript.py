# title: the abstract classes take type arguments
# clauses: iter.abc.subscript
# python: >=3.9
import types
from collections.abc import Generator, Iterable, Iterator

for alias in (Generator[int, str, None], Iterator[int], Iterable[str]):
    print(type(alias) is types.GenericAlias, alias.__origin__.__name__, len(alias.__args__))
class Words(Iterator[str]):
    def __next__(self):
        raise StopIteration
print(list(Words()), issubclass(Words, Iterator), isinstance(Words(), Iterator))
try:
    isinstance(Words(), Iterator[str])
except TypeError:
    print('TypeError')

# expect:
# True Generator 3
# True Iterator 1
# True Iterable 1
# [] True True
# TypeError
