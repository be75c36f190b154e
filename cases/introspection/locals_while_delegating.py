# title: a delegator has its own locals while it waits for a sub-generator
# clauses: look.state.locals_running gen.attr.locals
# python: >=3.3
import inspect

def inner(depth):
    name = 'inner'
    yield

def outer(word):
    name = 'outer'
    yield from sub

sub = inner(1)
g = outer('w')
next(g)
print(sorted(inspect.getgeneratorlocals(g).items()))
print(sorted(inspect.getgeneratorlocals(sub).items()))

# expect:
# [('name', 'outer'), ('word', 'w')]
# [('depth', 1), ('name', 'inner')]
