# title: an object with __getitem__ alone can be delegated to
# clauses: delegate.iterables delegate.operand
# python: >=3.3
class Squares:
    def __getitem__(self, index):
        if index == 4:
            raise IndexError
        return index * index

def delegator():
    yield from Squares()

print(list(delegator()))

# expect:
# [0, 1, 4, 9]
