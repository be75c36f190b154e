# title: the frame of a waiting generator shows the variables that are bound now
# clauses: look.frame.locals
# python: >=3.2
def body(first):
    second = yield
    del first
    yield
    third = 3
    yield

g = body(1)
print(dict(g.gi_frame.f_locals))
next(g)
print(dict(g.gi_frame.f_locals))
g.send(2)
print(dict(g.gi_frame.f_locals))
next(g)
print(sorted(g.gi_frame.f_locals.items()))

# expect:
# {'first': 1}
# {'first': 1}
# {'second': 2}
# [('second', 2), ('third', 3)]
