# title: a decorated generator function is one when the decorator returns one
# clauses: look.function.wrapper look.function.kinds
# python: >=3.3
import functools
import inspect

def delegating(function):
    @functools.wraps(function)
    def wrapper(*arguments):
        result = yield from function(*arguments)
        return result
    return wrapper

def primed(function):
    @functools.wraps(function)
    def wrapper(*arguments):
        g = function(*arguments)
        next(g)
        return g
    return wrapper

@delegating
def first():
    yield 1

@primed
def second():
    yield 1

print(inspect.isgeneratorfunction(first), first().__name__, list(first()))
print(inspect.isgeneratorfunction(second), second().__name__, inspect.getgeneratorstate(second()))
print(inspect.isgeneratorfunction(inspect.unwrap(second)))

# expect:
# True first [1]
# False second GEN_SUSPENDED
# True
