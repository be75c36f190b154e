# title: a delegator that is destroyed closes a sub-generator to which others refer
# clauses: delegate.final delegate.close.shared
# python: >=3.3
# needs: refcounting
import inspect

def sub():
    yield 1
    yield 2

def delegator(operand):
    yield from operand

s = sub()
g = delegator(s)
next(g)
del g
print(inspect.getgeneratorstate(s))

# expect:
# GEN_CLOSED
