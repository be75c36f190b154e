# title: gi_code is the code of the function, in every state
# clauses: gen.attr.code
# python: >=3.2
def body():
    yield

g = body()
print(g.gi_code is body.__code__)
next(g)
print(g.gi_code is body.__code__)
g.close()
print(g.gi_code is body.__code__)

# expect:
# True
# True
# True
