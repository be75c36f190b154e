# title: gi_suspended is true at a yield only
# clauses: gen.attr.suspended
# python: >=3.11
def body():
    print(g.gi_suspended)
    yield
    print(g.gi_suspended)

g = body()
print(g.gi_suspended)
next(g)
print(g.gi_suspended)
list(g)
print(g.gi_suspended)

# expect:
# False
# False
# True
# False
# False
