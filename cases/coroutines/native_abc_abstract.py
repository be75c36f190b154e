# title: who inherits from Coroutine has to write send, throw and __await__
# clauses: co.abc.abstract
# python: >=3.6
import collections.abc as abc

print(sorted(abc.Coroutine.__abstractmethods__), sorted(abc.Awaitable.__abstractmethods__))
print(abc.Coroutine.__mro__[1] is abc.Awaitable)
try:
    abc.Coroutine()
except TypeError:
    print('TypeError')

# expect:
# ['__await__', 'send', 'throw'] ['__await__']
# True
# TypeError
