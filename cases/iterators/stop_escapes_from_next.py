# title: a StopIteration that escapes from within __next__ ends the outer loop
# clauses: iter.stop.escapes
# python: >=3.2
class Pairs:
    def __init__(self, source):
        self.source = iter(source)

    def __iter__(self):
        return self

    def __next__(self):
        first = next(self.source)
        second = next(self.source)
        return first, second

g = (x for x in (1, 2, 3))
print(list(Pairs(g)), next(g, 'nothing left'))

# expect:
# [(1, 2)] nothing left
