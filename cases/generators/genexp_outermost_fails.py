# title: a first iterable that fails does so where the expression stands, an inner one later
# clauses: genexp.outermost genexp.lazy
# python: >=3.2
try:
    g = (x for x in 1 / 0)
except ZeroDivisionError:
    print('ZeroDivisionError')
g = (x for y in 'a' for x in 1 / 0)
print('made')
try:
    next(g)
except ZeroDivisionError:
    print('ZeroDivisionError')

# expect:
# ZeroDivisionError
# made
# ZeroDivisionError
