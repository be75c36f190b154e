# title: isasyncgenfunction sees through functools.partial
# clauses: agen.create.predicates.partial
# python: >=3.8
import functools
import inspect

async def body(a, b):
    yield

print(inspect.isasyncgenfunction(functools.partial(body, 1)))
print(inspect.isasyncgenfunction(functools.partial(functools.partial(body, 1), 2)))
print(inspect.isasyncgenfunction(functools.partial(len, [])))

# expect:
# True
# True
# False
