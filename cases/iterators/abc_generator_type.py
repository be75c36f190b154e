# title: the type of generators is registered with the abstract class, other iterators are not
# clauses: iter.abc.bases gen.create.abc
# python: >=3.5
import types
from collections.abc import Generator, Iterator

def body():
    yield

print(issubclass(types.GeneratorType, Generator), issubclass(types.GeneratorType, Iterator))
print(isinstance(body(), Generator), isinstance(body, Generator), Generator in types.GeneratorType.__mro__)

# expect:
# True True
# True False False
