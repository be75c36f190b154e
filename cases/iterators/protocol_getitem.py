# title: an object with __getitem__ alone is iterated over from index 0 until IndexError
# clauses: iter.getitem
# python: >=3.2
class Squares:
    def __getitem__(self, index):
        print('index', index)
        if index == 3:
            raise IndexError
        return index * index

def squares():
    for value in Squares():
        yield value

print(list(squares()))
print(4 in Squares())
print(hasattr(iter(Squares()), '__next__'))

# expect:
# index 0
# index 1
# index 2
# index 3
# [0, 1, 4]
# index 0
# index 1
# index 2
# True
# True
