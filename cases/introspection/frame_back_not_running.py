# title: a generator that is not executing has no outer frame
# clauses: look.frame.back_none
# python: >=3.2
def body():
    yield 1
    yield 2

g = body()
print(g.gi_frame.f_back)
next(g)
print(g.gi_frame.f_back)
def elsewhere():
    next(g)
    return g.gi_frame.f_back
print(elsewhere())

# expect:
# None
# None
# None
