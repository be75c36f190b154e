# title: next on the delegator calls __next__ of the iterator
# clauses: delegate.next delegate.start
# python: >=3.3
class Counter:
    number = 0

    def __iter__(self):
        print('iter')
        return self

    def __next__(self):
        self.number += 1
        print('next', self.number)
        return self.number

    def send(self, value):
        print('not reached')

def delegator():
    yield from Counter()

g = delegator()
next(g)
next(g)

# expect:
# iter
# next 1
# next 2
