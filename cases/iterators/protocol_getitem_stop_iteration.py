# title: StopIteration from __getitem__ ends the iteration too
# clauses: iter.getitem.stop
# python: >=3.2
class Stopping:
    def __getitem__(self, index):
        if index == 2:
            raise StopIteration
        return index

print(list(Stopping()), list(x for x in Stopping()))

# expect:
# [0, 1] [0, 1]
