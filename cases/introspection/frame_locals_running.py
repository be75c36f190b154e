# title: a generator can look at its own variables through its frame
# clauses: look.frame.locals
# python: >=3.2
def body(first):
    second = first + 1
    print(sorted(g.gi_frame.f_locals.items()) == sorted(locals().items()))
    yield
    third = 3
    print(g.gi_frame.f_locals['third'], 'fourth' in g.gi_frame.f_locals)
    fourth = 4
    yield

g = body(1)
next(g)
next(g)

# expect:
# True
# 3 False
