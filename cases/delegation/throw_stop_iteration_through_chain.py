# title: StopIteration or a subclass thrown at a chain is RuntimeError once it has left the innermost generator
# clauses: delegate.throw.stop_iteration delegate.chain.raised
# python: >=3.7
class Enough(StopIteration):
    pass

def level(depth):
    try:
        if depth:
            yield from level(depth - 1)
        else:
            yield 'waiting'
    except Exception as error:
        print(depth, type(error).__name__, error is thrown, error.__cause__ is thrown)
        raise

for kind in (StopIteration, Enough):
    thrown = kind('thrown')
    g = level(3)
    next(g)
    try:
        g.throw(thrown)
    except RuntimeError as error:
        print('out', error.__cause__ is thrown)

# expect:
# 0 StopIteration True False
# 1 RuntimeError False True
# 2 RuntimeError False True
# 3 RuntimeError False True
# out True
# 0 Enough True False
# 1 RuntimeError False True
# 2 RuntimeError False True
# 3 RuntimeError False True
# out True
