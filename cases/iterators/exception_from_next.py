# title: any other exception from __next__ goes to whoever iterates, and the iterator may go on
# clauses: iter.error.next
# python: >=3.3
class Failing:
    count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count == 2:
            raise KeyError(self.count)
        if self.count == 5:
            raise StopIteration
        return self.count

f = Failing()
taken = []
try:
    for value in f:
        taken.append(value)
except KeyError:
    print('KeyError', taken, list(f))
f = Failing()
g = (x for x in f)
try:
    list(g)
except KeyError:
    print('KeyError', list(g), list(f))

# expect:
# KeyError [1] [3, 4]
# KeyError [] [3, 4]
