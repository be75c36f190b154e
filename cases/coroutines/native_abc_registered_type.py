# title: the types of native coroutines and of what types.coroutine makes of others, as subclasses
# clauses: co.abc.instance
# python: >=3.6
import collections.abc as abc
import types

print(issubclass(types.CoroutineType, abc.Coroutine), issubclass(types.CoroutineType, abc.Awaitable))
print(issubclass(types.GeneratorType, abc.Coroutine), issubclass(types.GeneratorType, abc.Awaitable))
print(types.CoroutineType.__mro__)

# expect:
# True True
# False False
# (<class 'coroutine'>, <class 'object'>)
