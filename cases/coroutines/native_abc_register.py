# title: a class can be registered as Coroutine, and is Awaitable then
# clauses: co.abc.register
# python: >=3.6
import collections.abc as abc

class Mine:
    pass

abc.Coroutine.register(Mine)
print(issubclass(Mine, abc.Coroutine), issubclass(Mine, abc.Awaitable))

# expect:
# True True
