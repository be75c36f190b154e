# title: an exception of the sub-iterator that the delegator does not catch ends both
# clauses: delegate.next.raises delegate.chain.raised
# python: >=3.3
import inspect

def sub():
    yield 1
    raise LookupError

def delegator():
    yield from s

s = sub()
g = delegator()
next(g)
try:
    next(g)
except LookupError:
    print('LookupError', inspect.getgeneratorstate(g), inspect.getgeneratorstate(s))

# expect:
# LookupError GEN_CLOSED GEN_CLOSED
