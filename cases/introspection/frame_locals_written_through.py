# title: a variable of a waiting generator can be changed through its frame
# clauses: look.frame.locals_write
# python: >=3.13
def body(number):
    while True:
        yield number
        number += 1

g = body(1)
print(next(g), next(g))
g.gi_frame.f_locals['number'] = 10
print(next(g))
g.gi_frame.f_locals.update({'number': 20})
print(next(g), g.gi_frame.f_locals['number'])

# expect:
# 1 2
# 11
# 21 21
