# title: a generator is its own iterator
# clauses: gen.iter.self
# python: >=3.2
def body():
    yield 1

g = body()
print(iter(g) is g, g.__iter__() is g)
print(next(iter(g)))
print(iter(g) is g)

# expect:
# True True
# 1
# True
