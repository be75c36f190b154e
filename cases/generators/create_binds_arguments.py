# title: arguments are bound at the call, the body reads them later
# clauses: gen.create.arguments gen.create.returns
# python: >=3.2
def scaled(factor, *values, offset=0):
    for value in values:
        yield factor * value + offset

g = scaled(10, 1, 2, offset=3)
print(next(g), next(g))

# expect:
# 13 23
