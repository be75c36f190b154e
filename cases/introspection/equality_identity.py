# title: a generator equals itself and nothing else
# clauses: look.equal
# python: >=3.2
def body():
    yield

a, b = body(), body()
print(a == a, a == b, a != b, a != a)
next(a)
print(a == a, a == b, a in [b, a], [b, a].index(a))
print(a == 'a', a is not b, a == iter(a))
a.close()
b.close()
print(a == b, a == a)

# expect:
# True False True False
# True False True 1
# False True True
# False True
