# title: __iter__ and __next__ count on the class only
# clauses: iter.class_lookup
# python: >=3.2
class Counter:
    def __init__(self):
        self.number = 0
        self.__next__ = lambda: 'of the instance'
        self.__iter__ = lambda: iter(['of the instance'])

    def __iter__(self):
        return self

    def __next__(self):
        self.number += 1
        if self.number > 2:
            raise StopIteration
        return self.number

print(list(Counter()), next(Counter()), [x for x in Counter()])
class Bare:
    pass
bare = Bare()
bare.__iter__ = lambda: iter([1])
bare.__next__ = lambda: 1
for action in (iter, next):
    try:
        action(bare)
    except TypeError:
        print('TypeError')

# expect:
# [1, 2] 1 [1, 2]
# TypeError
# TypeError
