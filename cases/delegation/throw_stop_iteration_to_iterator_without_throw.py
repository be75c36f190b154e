# title: StopIteration for an iterator without throw is an exception and leaves its delegator as RuntimeError
# clauses: delegate.throw.missing_stop gen.stop.raised
# python: >=3.7 <3.12
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
# 1 StopIteration
# RuntimeError
# 1 Enough
# RuntimeError
# 1 StopIteration
# 2 RuntimeError
# 3 RuntimeError
# RuntimeError
# 1 Enough
# 2 RuntimeError
# 3 RuntimeError
# RuntimeError
