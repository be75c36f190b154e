# title: instances of a subclass of collections.abc.Generator are taken wherever an iterator is
# clauses: iter.abc.generator.next
# python: >=3.5
from collections.abc import Generator

class Squares(Generator):
    def __init__(self, limit):
        self.number, self.limit = 0, limit

    def send(self, value):
        if self.number == self.limit:
            raise StopIteration
        self.number += 1
        return self.number ** 2

    def throw(self, typ, val=None, tb=None):
        raise typ

print(list(Squares(3)), sum(Squares(4)), 4 in Squares(3), max(*Squares(3)))
first, *rest = Squares(3)
print(first, rest, list(zip(Squares(2), 'ab')), list(x + 1 for x in Squares(2)))

# expect:
# [1, 4, 9] 30 True 9
# 1 [4, 9] [(1, 'a'), (4, 'b')] [2, 5]
