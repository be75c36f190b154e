# title: GeneratorExit thrown in by hand comes out of throw, other than with close
# clauses: gen.throw.uncaught gen.state.closed
# python: >=3.2
import inspect

def body():
    yield

g = body()
next(g)
try:
    g.throw(GeneratorExit)
except GeneratorExit:
    print('GeneratorExit', inspect.getgeneratorstate(g))

# expect:
# GeneratorExit GEN_CLOSED
