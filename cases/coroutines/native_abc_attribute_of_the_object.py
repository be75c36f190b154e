# title: methods that an object has as its own attributes do not make it Awaitable or Coroutine
# clauses: co.abc.class_only
# python: >=3.6
import collections.abc as abc

class Plain:
    pass

plain = Plain()
for name in '__await__', 'send', 'throw', 'close':
    setattr(plain, name, lambda *arguments: None)
print(isinstance(plain, abc.Awaitable), isinstance(plain, abc.Coroutine))

# expect:
# False False
