# title: yield without an expression yields None
# clauses: gen.yield.bare
# python: >=3.2
def blank():
    yield
    x = yield
    yield (x)

print(list(blank()))

# expect:
# [None, None, None]
