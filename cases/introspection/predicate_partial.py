# title: a generator function inside functools.partial is still one
# clauses: look.function.partial
# python: >=3.8
import functools
import inspect

def body(first, second):
    yield first, second

def plain(first):
    return first

once = functools.partial(body, 1)
twice = functools.partial(once, 2)
print(inspect.isgeneratorfunction(once), inspect.isgeneratorfunction(twice))
print(inspect.isgeneratorfunction(functools.partial(plain, 1)))
print(inspect.isgenerator(twice()), list(twice()))
print(inspect.isgenerator(once), inspect.isgeneratorfunction(functools.partial(print)))

# expect:
# True True
# False
# True [(1, 2)]
# False False
