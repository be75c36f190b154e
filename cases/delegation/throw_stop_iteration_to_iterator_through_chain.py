# title: a throw method that raises StopIteration ends the innermost delegation of a chain
# clauses: delegate.throw.stop delegate.result.first_argument
# python: >=3.3
class Enough(StopIteration):
    pass

class Passing:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def throw(self, kind, value=None, traceback=None):
        raise kind if value is None else value

def delegator(depth):
    result = yield from delegator(depth - 1) if depth > 1 else Passing()
    yield depth, result

for kind in (StopIteration, Enough):
    g = delegator(3)
    next(g)
    print(g.throw(kind('thrown')), next(g), next(g))

# expect:
# (1, 'thrown') (2, None) (3, None)
# (1, 'thrown') (2, None) (3, None)
