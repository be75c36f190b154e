# title: what the method is does not matter for the recognition, only that it is there
# clauses: co.abc.names_only
# python: >=3.6
import collections.abc as abc

class Number:
    __await__ = 5

class Property:
    @property
    def __await__(self):
        print('not asked')

for kind in Number, Property:
    print(issubclass(kind, abc.Awaitable), isinstance(kind(), abc.Awaitable))

# expect:
# True True
# True True
