# title: a generator that returned is closed
# clauses: gen.state.closed gen.next.finished
# python: >=3.2
import inspect

def brief():
    yield
    return

g = brief()
next(g)
try:
    next(g)
except StopIteration:
    print(inspect.getgeneratorstate(g))

# expect:
# GEN_CLOSED
