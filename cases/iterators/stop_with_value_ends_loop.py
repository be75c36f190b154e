# title: a StopIteration ends every consumer quietly, whatever its value and class
# clauses: iter.stop.ends
# python: >=3.2
class Special(StopIteration):
    pass

class Twice:
    def __init__(self, error):
        self.error, self.count = error, 2

    def __iter__(self):
        return self

    def __next__(self):
        self.count -= 1
        if self.count < 0:
            raise self.error
        return self.count

for error in (StopIteration('value'), Special(), Special(1, 2)):
    print(list(Twice(error)), sum(Twice(error)), max(*Twice(error)), 5 in Twice(error),
          [x for x in Twice(error)], list(x for x in Twice(error)))

# expect:
# [1, 0] 1 1 False [1, 0] [1, 0]
# [1, 0] 1 1 False [1, 0] [1, 0]
# [1, 0] 1 1 False [1, 0] [1, 0]
