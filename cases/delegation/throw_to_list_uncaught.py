# title: an exception for an iterator without throw ends a delegator that does not catch it
# clauses: delegate.throw.missing
# python: >=3.3
import inspect

def delegator():
    yield from [1, 2, 3]

items = iter([1, 2, 3])
g = delegator()
next(g)
try:
    g.throw(KeyError)
except KeyError:
    print('KeyError', inspect.getgeneratorstate(g))

# expect:
# KeyError GEN_CLOSED
