# title: other names are looked up when a value is computed
# clauses: genexp.late_binding
# python: >=3.2
factor = 2
g = (factor * number for number in [1, 2, 3])
print(next(g))
factor = 100
print(next(g))
del factor
try:
    next(g)
except NameError:
    print('NameError')

# expect:
# 2
# 200
# NameError
