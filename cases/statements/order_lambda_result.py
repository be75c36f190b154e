# title: a lambda with a yield is a generator function that returns the value of its expression
# clauses: flow.def.lambda
# python: >=3.3
import inspect

double = lambda: (yield 'number?') * 2
print(inspect.isgeneratorfunction(double))
g = double()
print(next(g))
try:
    g.send(21)
except StopIteration as stop:
    print(stop.value)

# expect:
# True
# number?
# 42
