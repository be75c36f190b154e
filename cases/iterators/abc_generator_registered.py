# title: a registered class is a Generator whatever its methods are, and is given none
# clauses: iter.abc.register
# python: >=3.5
from collections.abc import Generator, Iterator

class Bare:
    pass

print(isinstance(Bare(), Generator))
Generator.register(Bare)
print(isinstance(Bare(), Generator), isinstance(Bare(), Iterator), issubclass(Bare, Generator))
print(hasattr(Bare, 'close'), Bare.__mro__ == (Bare, object))

# expect:
# False
# True True True
# False True
