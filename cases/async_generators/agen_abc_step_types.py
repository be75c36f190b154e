# title: the awaitables of an asynchronous generator count as Awaitable and by their methods as Coroutine
# clauses: agen.step.awaitable co.abc.recognized
# python: >=3.6
import collections.abc as abc

async def body():
    yield 1

g = body()
steps = [g.__anext__(), g.asend(None), g.athrow(KeyError), g.aclose()]
for name in 'Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'Iterator':
    print(name, [isinstance(step, getattr(abc, name)) for step in steps])
for step in steps:
    step.close()

# expect:
# Awaitable [True, True, True, True]
# Coroutine [True, True, True, True]
# AsyncIterable [False, False, False, False]
# AsyncIterator [False, False, False, False]
# Iterator [True, True, True, True]
