# title: a generator expression is a function of one parameter, its iterator
# clauses: look.code.expression
# python: >=3.2
g = (x + y for x in [1] for y in [2])
print(g.gi_code.co_name, g.gi_code.co_argcount, g.gi_code.co_varnames)

# expect:
# <genexpr> 1 ('.0', 'x', 'y')
