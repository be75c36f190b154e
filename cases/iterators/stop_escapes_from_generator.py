# title: the same next calls in a generator raise RuntimeError
# clauses: gen.stop.next_inside iter.stop.escapes
# python: >=3.7
class Pairs:
    def __init__(self, source):
        self.source = source

    def __iter__(self):
        source = iter(self.source)
        while True:
            first = next(source)
            second = next(source)
            yield first, second

i = iter(Pairs((x for x in (1, 2, 3))))
print(next(i))
try:
    next(i)
except RuntimeError as e:
    print('RuntimeError', type(e.__cause__).__name__)

# expect:
# (1, 2)
# RuntimeError StopIteration
