# title: CPython hands a third argument that is no traceback to the throw method of the iterator
# clauses: delegate.throw.arguments
# python: >=3.3
class Catcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        return [len(details), details[2]]

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else Catcher()

for depth in (1, 3):
    for details in ((KeyError, 'v', 'traceback'), (KeyError('k'), None, 42)):
        g = delegator(depth)
        next(g)
        print(g.throw(*details))

# expect:
# [3, 'traceback']
# [3, 42]
# [3, 'traceback']
# [3, 42]
