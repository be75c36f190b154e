# title: a coroutine is an instance of Coroutine and Awaitable and of no iterable class
# clauses: co.abc.instance
# python: >=3.6
import collections.abc as abc

async def work():
    pass

c = work()
for name in ('Coroutine', 'Awaitable', 'Iterable', 'Iterator', 'Generator', 'AsyncIterable',
             'AsyncIterator', 'Callable', 'Hashable'):
    print(name, isinstance(c, getattr(abc, name)))
c.close()

# expect:
# Coroutine True
# Awaitable True
# Iterable False
# Iterator False
# Generator False
# AsyncIterable False
# AsyncIterator False
# Callable False
# Hashable True
