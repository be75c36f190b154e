# title: CPython hands an instance with a value to the throw method of the iterator
# clauses: delegate.throw.arguments
# python: >=3.3
class Catcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        return [type(detail).__name__ for detail in details]

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else Catcher()

for depth in (1, 3):
    for details in ((KeyError('k'), 'v'), (KeyError('k'), KeyError('l'))):
        g = delegator(depth)
        next(g)
        print(g.throw(*details))

# expect:
# ['KeyError', 'str']
# ['KeyError', 'KeyError']
# ['KeyError', 'str']
# ['KeyError', 'KeyError']
