# title: the error about an unknown attribute names it and the generator
# clauses: look.attribute.error
# python: >=3.10
def body():
    yield

g = body()
try:
    g.value
except AttributeError as e:
    print(e.name, e.obj is g)

# expect:
# value True
