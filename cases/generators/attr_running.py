# title: gi_running is true inside the body only
# clauses: gen.attr.running
# python: >=3.2
def body():
    print(bool(g.gi_running))
    yield
    print(bool(g.gi_running))

g = body()
print(bool(g.gi_running))
next(g)
print(bool(g.gi_running))
list(g)
print(bool(g.gi_running))

# expect:
# False
# True
# False
# True
# False
