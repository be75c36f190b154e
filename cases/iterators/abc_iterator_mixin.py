# title: a subclass of collections.abc.Iterator needs __next__ and is given __iter__
# clauses: iter.abc.iterator
# python: >=3.3
from collections.abc import Iterator

class Countdown(Iterator):
    def __init__(self, start):
        self.number = start

    def __next__(self):
        if self.number == 0:
            raise StopIteration
        self.number -= 1
        return self.number

c = Countdown(3)
print(iter(c) is c, list(c), list(c))
class Nothing(Iterator):
    pass
for cls in (Iterator, Nothing):
    try:
        cls()
    except TypeError:
        print('TypeError')

# expect:
# True [2, 1, 0] []
# TypeError
# TypeError
