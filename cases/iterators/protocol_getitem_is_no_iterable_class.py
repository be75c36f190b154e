# title: an object with __getitem__ alone can be iterated over and is no instance of Iterable
# clauses: iter.getitem iter.abc.iterable
# python: >=3.3
from collections.abc import Iterable

class Letters:
    def __getitem__(self, index):
        return 'ab'[index]

print(isinstance(Letters(), Iterable), list(Letters()))
print(list(letter.upper() for letter in Letters()))

# expect:
# False ['a', 'b']
# ['A', 'B']
