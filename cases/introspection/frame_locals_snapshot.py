# title: what is written to the locals of a waiting frame does not reach its variables
# clauses: look.frame.locals_snapshot
# python: <3.13
def body(number):
    while True:
        yield number
        number += 1

g = body(1)
print(next(g))
g.gi_frame.f_locals['number'] = 10
print(next(g), g.gi_frame.f_locals['number'])

# expect:
# 1
# 2 2
