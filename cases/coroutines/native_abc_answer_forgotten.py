# title: a registration with any abstract class makes CPython ask again for what was refused
# clauses: co.abc.answer_forgotten
# python: >=3.6
import collections.abc as abc

class Late:
    pass

print(issubclass(Late, abc.Awaitable))
Late.__await__ = lambda self: None
print(issubclass(Late, abc.Awaitable))
abc.Coroutine.register(type('Other', (), {}))
print(issubclass(Late, abc.Awaitable))

# expect:
# False
# False
# True
