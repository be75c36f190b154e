# title: a sub-generator that others resume is running while its delegator is suspended
# clauses: delegate.state delegate.direct
# python: >=3.3
import inspect

def inner():
    yield
    print(inspect.getgeneratorstate(o), inspect.getgeneratorstate(i))
    yield

def outer():
    yield from i

i, o = inner(), outer()
next(o)
next(i)
print(inspect.getgeneratorstate(o), inspect.getgeneratorstate(i))
i.close()
print(inspect.getgeneratorstate(o), inspect.getgeneratorstate(i))

# expect:
# GEN_SUSPENDED GEN_RUNNING
# GEN_SUSPENDED GEN_SUSPENDED
# GEN_SUSPENDED GEN_CLOSED
