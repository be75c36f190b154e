# title: closing a delegator that waits for chain does not close the source behind it
# clauses: delegate.exit.no_close tools.not_closed
# python: >=3.3
import inspect
import itertools

def source():
    try:
        yield 1
        yield 2
    finally:
        print('released')

def delegator(items):
    yield from itertools.chain(items)

g = source()
d = delegator(g)
print(next(d))
d.close()
print(inspect.getgeneratorstate(d), inspect.getgeneratorstate(g))
print(next(g))
g.close()

# expect:
# 1
# GEN_CLOSED GEN_SUSPENDED
# 2
# released
