# title: GeneratorExit thrown into a closed generator comes out
# clauses: gen.throw.closed
# python: >=3.2
def body():
    yield

g = body()
g.close()
try:
    g.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit')

# expect:
# GeneratorExit
