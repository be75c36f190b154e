# title: in CPython since 3.12 StopIteration for an iterator without throw ends the delegation
# clauses: delegate.throw.missing_stop_ends
# python: >=3.12
class Enough(StopIteration):
    pass

class Plain:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def close(self):
        print('not reached')

def delegator(depth):
    try:
        result = yield from delegator(depth - 1) if depth > 1 else Plain()
    except Exception as error:
        print(depth, type(error).__name__)
        raise
    yield 'result', result

for depth in (1, 3):
    for kind in (StopIteration, Enough):
        g = delegator(depth)
        next(g)
        try:
            print(g.throw(kind('thrown')))
        except RuntimeError:
            print('RuntimeError')

# expect:
# ('result', 'thrown')
# ('result', 'thrown')
# ('result', 'thrown')
# ('result', 'thrown')
