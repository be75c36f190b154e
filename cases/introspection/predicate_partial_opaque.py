# title: functools.partial hides a generator function from the predicate
# clauses: look.function.partial_opaque
# python: <3.8
import functools
import inspect

def body(first, second):
    yield first, second

once = functools.partial(body, 1)
print(inspect.isgeneratorfunction(once))
print(inspect.isgenerator(once(2)), list(once(2)))

# expect:
# False
# True [(1, 2)]
