# title: a generator that an exception left is closed
# clauses: gen.state.closed gen.exc.closes
# python: >=3.2
import inspect

def failing():
    yield
    raise LookupError

g = failing()
next(g)
try:
    next(g)
except LookupError:
    print(inspect.getgeneratorstate(g))

# expect:
# GEN_CLOSED
