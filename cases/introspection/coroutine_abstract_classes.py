# title: a generator that can be awaited is no instance of Awaitable or Coroutine
# clauses: look.coroutine.abc
# python: >=3.5
import inspect
import types
from collections.abc import Awaitable, Coroutine, Generator

@types.coroutine
def body():
    yield

g = body()
print(isinstance(g, Awaitable), isinstance(g, Coroutine), isinstance(g, Generator))
print(inspect.isawaitable(g), inspect.iscoroutine(g))

# expect:
# False False True
# True False
