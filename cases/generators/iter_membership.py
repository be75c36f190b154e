# title: in stops at the value that it looks for
# clauses: gen.iter.consumers gen.iter.break
# python: >=3.2
def numbers():
    yield 1
    yield 2
    yield 3

g = numbers()
print(2 in g, list(g))
print(2 in g, 9 in numbers())

# expect:
# True [3]
# False False
