# title: Coroutine is a subclass of Awaitable and no other abstract class of the protocols
# clauses: co.abc.hierarchy
# python: >=3.6
import collections.abc as abc

names = 'Awaitable', 'Coroutine', 'Generator', 'Iterator', 'Iterable', 'AsyncIterable', 'AsyncIterator'
print([name for name in names if issubclass(abc.Coroutine, getattr(abc, name))])
print([name for name in names if issubclass(abc.Awaitable, getattr(abc, name))])

# expect:
# ['Awaitable', 'Coroutine']
# ['Awaitable']
