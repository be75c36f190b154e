# title: GeneratorExit thrown into a new generator comes out, other than with close
# clauses: gen.throw.unstarted gen.throw.uncaught
# python: >=3.2
def body():
    print('not reached')
    yield

g = body()
try:
    g.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit', list(g))

# expect:
# GeneratorExit []
