# title: a generator-based coroutine that a wrapped function returns is handed on
# clauses: await.types.plain_coroutine
# python: >=3.6
import types

@types.coroutine
def inner():
    yield

g = inner()
print(types.coroutine(lambda: g)() is g)

# expect:
# True
