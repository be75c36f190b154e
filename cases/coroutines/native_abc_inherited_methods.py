# title: inherited methods count, and None in a class nearer by takes them away
# clauses: co.abc.recognized co.abc.none
# python: >=3.6
import collections.abc as abc

class Base:
    def __await__(self): pass

class Inherits(Base):
    pass

class Gone(Base):
    __await__ = None

class Back(Gone):
    def __await__(self): pass

print([issubclass(kind, abc.Awaitable) for kind in (Base, Inherits, Gone, Back)])

# expect:
# [True, True, False, True]
