# title: __iter__ set to None forbids iteration even where __getitem__ is there
# clauses: iter.none
# python: >=3.6
from collections.abc import Iterable

class Closed:
    __iter__ = None

    def __getitem__(self, index):
        return 'abc'[index]

for action in (iter, list, lambda x: (y for y in x)):
    try:
        action(Closed())
    except TypeError:
        print('TypeError')
print(isinstance(Closed(), Iterable), Closed()[1])

# expect:
# TypeError
# TypeError
# TypeError
# False b
