# title: a generator is seen in each of its four states, in order
# clauses: gen.state.created gen.state.running gen.state.suspended gen.state.closed
# python: >=3.2
from inspect import getgeneratorstate

def watched():
    print(getgeneratorstate(g))
    yield
    print(getgeneratorstate(g))

g = watched()
print(getgeneratorstate(g))
next(g)
print(getgeneratorstate(g))
for rest in g:
    pass
print(getgeneratorstate(g))

# expect:
# GEN_CREATED
# GEN_RUNNING
# GEN_SUSPENDED
# GEN_RUNNING
# GEN_CLOSED
