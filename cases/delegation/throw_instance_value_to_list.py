# title: an instance with a value is refused, and the delegator goes on waiting for its list
# clauses: gen.throw.refused_untouched delegate.throw.refused
# python: >=3.3
import inspect

def innermost():
    try:
        yield from [1, 2]
    except TypeError:
        print('not reached')

def delegator(depth):
    try:
        yield from delegator(depth - 1) if depth > 2 else chain[0]
    except TypeError:
        print('TypeError in delegator', depth)
        raise

for depth in (1, 3):
    for details in ((KeyError('k'), 'v'), (KeyError('k'), KeyError('l'))):
        chain = [innermost()]
        g = delegator(depth) if depth > 1 else chain[0]
        next(g)
        try:
            g.throw(*details)
        except TypeError:
            print('TypeError', inspect.getgeneratorstate(chain[0]))

# expect:
# TypeError GEN_SUSPENDED
# TypeError GEN_SUSPENDED
# TypeError in delegator 2
# TypeError in delegator 3
# TypeError GEN_SUSPENDED
# TypeError in delegator 2
# TypeError in delegator 3
# TypeError GEN_SUSPENDED
