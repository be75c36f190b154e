# title: an iterator that gives values after its end is asked again by the next consumer
# clauses: iter.broken
# python: >=3.3
class Broken:
    count = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.count += 1
        if self.count % 3 == 0:
            raise StopIteration
        return self.count

b = Broken()
print(list(b), list(b), next(b))
def delegator():
    yield from b
    yield 'between'
    yield from b

print(list(delegator()))

# expect:
# [1, 2] [4, 5] 7
# [8, 'between', 10, 11]
