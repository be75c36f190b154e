# title: a subclass of collections.abc.Generator has to define send and throw
# clauses: iter.abc.generator.abstract
# python: >=3.5
from collections.abc import Generator

class OnlySend(Generator):
    def send(self, value):
        return value

class OnlyThrow(Generator):
    def throw(self, typ, val=None, tb=None):
        raise typ

class Both(OnlySend, OnlyThrow):
    pass

for cls in (Generator, OnlySend, OnlyThrow):
    try:
        cls()
    except TypeError:
        print('TypeError', sorted(cls.__abstractmethods__))
print(next(Both()), Both().send(1))

# expect:
# TypeError ['send', 'throw']
# TypeError ['throw']
# TypeError ['send']
# None 1
