# title: states and attributes of every generator of a chain, while it waits and while it executes
# clauses: delegate.state gen.attr.running delegate.attr.yieldfrom
# python: >=3.5
import inspect

def show():
    for name, g in (('outer', o), ('middle', m), ('inner', i)):
        print(name, inspect.getgeneratorstate(g), bool(g.gi_running), g.gi_yieldfrom is not None)

def inner():
    show()
    yield

def middle():
    yield from i

def outer():
    yield from m

i, m, o = inner(), middle(), outer()
next(o)
print()
show()

# expect:
# outer GEN_RUNNING True False
# middle GEN_RUNNING True False
# inner GEN_RUNNING True False
# 
# outer GEN_SUSPENDED False True
# middle GEN_SUSPENDED False True
# inner GEN_SUSPENDED False False
