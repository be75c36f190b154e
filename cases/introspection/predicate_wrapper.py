# title: a function that only returns a generator is no generator function
# clauses: look.function.wrapper
# python: >=3.2
import functools
import inspect

def body():
    yield 1

@functools.wraps(body)
def wrapper():
    return body()

def expression():
    return (x for x in ())

def delegator():
    yield from body()

for function in (wrapper, expression, delegator):
    print(inspect.isgeneratorfunction(function), inspect.isgenerator(function()))

# expect:
# False True
# False True
# True True
