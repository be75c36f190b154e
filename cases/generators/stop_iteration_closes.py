# title: after the RuntimeError the generator is closed
# clauses: gen.stop.closes gen.state.closed
# python: >=3.7
import inspect

def body():
    raise StopIteration
    yield

g = body()
try:
    next(g)
except RuntimeError:
    print(inspect.getgeneratorstate(g))
try:
    next(g)
except StopIteration:
    print('StopIteration')

# expect:
# GEN_CLOSED
# StopIteration
