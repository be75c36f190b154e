# title: CPython calls a generator expression <genexpr>
# clauses: genexp.name
# python: >=3.5
def function():
    return (x for x in ())

for g in ((x for x in ()), function()):
    print(g.__name__, g.__qualname__)

# expect:
# <genexpr> <genexpr>
# <genexpr> function.<locals>.<genexpr>
