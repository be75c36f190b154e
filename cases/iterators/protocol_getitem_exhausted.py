# title: an iterator over __getitem__ stays exhausted though the object has grown
# clauses: iter.exhausted
# python: >=3.2
class Growing:
    size = 1

    def __getitem__(self, index):
        if index >= self.size:
            raise IndexError
        return index

thing = Growing()
i = iter(thing)
print(list(i))
thing.size = 3
print(list(i), list(thing))

# expect:
# [0]
# [] [0, 1, 2]
