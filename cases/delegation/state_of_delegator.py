# title: a delegator is suspended while its sub-generator waits and running while it runs
# clauses: delegate.state
# python: >=3.3
from inspect import getgeneratorstate

def sub():
    print(getgeneratorstate(g), getgeneratorstate(s))
    yield
    print(getgeneratorstate(g), getgeneratorstate(s))

def delegator():
    yield from s

s, g = sub(), delegator()
print(getgeneratorstate(g), getgeneratorstate(s))
next(g)
print(getgeneratorstate(g), getgeneratorstate(s))
list(g)
print(getgeneratorstate(g), getgeneratorstate(s))

# expect:
# GEN_CREATED GEN_CREATED
# GEN_RUNNING GEN_RUNNING
# GEN_SUSPENDED GEN_SUSPENDED
# GEN_RUNNING GEN_RUNNING
# GEN_CLOSED GEN_CLOSED
