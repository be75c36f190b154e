# title: a generator expression in a function is named after its place
# clauses: look.name.expression
# python: >=3.5
def outer():
    return (x for x in ())

class Box:
    field = (x for x in ())

print(outer().__name__, outer().__qualname__)
print(Box.field.__qualname__)
print((x for x in ()).__qualname__)

# expect:
# <genexpr> outer.<locals>.<genexpr>
# Box.<genexpr>
# <genexpr>
