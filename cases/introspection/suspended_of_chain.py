# title: gi_suspended of a delegator and its sub-generator
# clauses: gen.attr.suspended delegate.state
# python: >=3.11
def inner():
    print('inside', o.gi_suspended, i.gi_suspended)
    yield

def outer():
    yield from i

i, o = inner(), outer()
print(o.gi_suspended, i.gi_suspended)
next(o)
print(o.gi_suspended, i.gi_suspended)
o.close()
print(o.gi_suspended, i.gi_suspended)

# expect:
# False False
# inside False False
# True True
# False False
