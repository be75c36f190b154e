# title: a generator that resumes another one runs while the other one runs
# clauses: gen.run.other gen.state.running
# python: >=3.2
import inspect

def states():
    return inspect.getgeneratorstate(a), inspect.getgeneratorstate(b)

def outer():
    yield next(b)
    yield states()

def inner():
    yield states()

a, b = outer(), inner()
print(next(a))
print(next(a))

# expect:
# ('GEN_RUNNING', 'GEN_RUNNING')
# ('GEN_RUNNING', 'GEN_SUSPENDED')
