# title: an exception in a generator expression ends it
# clauses: genexp.lazy gen.exc.closes
# python: >=3.2
g = (6 // number for number in (3, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError:
    print('ZeroDivisionError')
print(list(g))

# expect:
# 2
# ZeroDivisionError
# []
