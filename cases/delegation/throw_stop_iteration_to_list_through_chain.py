# title: StopIteration thrown at delegators of a list is an exception and leaves the first one as RuntimeError
# clauses: delegate.throw.missing_stop gen.stop.raised
# python: >=3.7 <3.12
class Enough(StopIteration):
    pass

def delegator(depth):
    try:
        result = yield from delegator(depth - 1) if depth > 1 else [1, 2]
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
