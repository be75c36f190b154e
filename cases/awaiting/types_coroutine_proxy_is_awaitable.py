# title: the proxy is an instance of Awaitable and Coroutine, while the generator itself was not
# clauses: await.types.proxy
# python: >=3.6
import collections.abc as abc
import inspect
import types

def plain():
    yield

p = types.coroutine(lambda: plain())()
print(inspect.isawaitable(p), isinstance(p, abc.Awaitable), isinstance(p, abc.Coroutine))
print(inspect.isawaitable(plain()))

# expect:
# True True True
# False
