# title: the first iterable is evaluated where the expression stands, the inner ones later
# clauses: genexp.outermost genexp.lazy
# python: >=3.2
def seen(name, items):
    print('evaluating', name)
    return items

g = ((a, b) for a in seen('outer', 'xy') for b in seen('inner', '12'))
print('made')
print(next(g))
print(list(g))

# expect:
# evaluating outer
# made
# evaluating inner
# ('x', '1')
# evaluating inner
# [('x', '2'), ('y', '1'), ('y', '2')]
