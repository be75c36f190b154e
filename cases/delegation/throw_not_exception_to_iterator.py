# title: CPython hands what is no exception to the throw method of the iterator
# clauses: delegate.throw.arguments
# python: >=3.3
class Catcher:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, *details):
        return list(details)

def delegator(depth):
    yield from delegator(depth - 1) if depth > 1 else Catcher()

for depth in (1, 3):
    for details in ((42,), ('KeyError',), (None,), (int,)):
        g = delegator(depth)
        next(g)
        print(g.throw(*details))

# expect:
# [42]
# ['KeyError']
# [None]
# [<class 'int'>]
# [42]
# ['KeyError']
# [None]
# [<class 'int'>]
