# title: in CPython since 3.12 StopIteration thrown at delegators of a list ends the innermost delegation
# clauses: delegate.throw.missing_stop_ends
# python: >=3.12
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
# ('result', 'thrown')
# ('result', 'thrown')
# ('result', 'thrown')
# ('result', 'thrown')
