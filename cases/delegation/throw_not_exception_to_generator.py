# title: the sub-generator refuses what is no exception, which is a TypeError in its delegator
# clauses: delegate.throw.refused
# python: >=3.3
import inspect

def sub():
    try:
        yield 'waiting'
    except Exception:
        print('not reached')

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 1 else s
    except TypeError:
        yield 'TypeError', depth, inspect.getgeneratorstate(s)

for depth in (1, 3):
    for details in ((42,), ('KeyError',), (None,), (int,)):
        s = sub()
        g = delegator(depth)
        next(g)
        print(g.throw(*details))

# expect:
# ('TypeError', 1, 'GEN_SUSPENDED')
# ('TypeError', 1, 'GEN_SUSPENDED')
# ('TypeError', 1, 'GEN_SUSPENDED')
# ('TypeError', 1, 'GEN_SUSPENDED')
# ('TypeError', 1, 'GEN_SUSPENDED')
# ('TypeError', 1, 'GEN_SUSPENDED')
# ('TypeError', 1, 'GEN_SUSPENDED')
# ('TypeError', 1, 'GEN_SUSPENDED')
