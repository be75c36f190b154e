# title: the awaitables are instances of collections.abc.Awaitable
# clauses: agen.step.awaitable
# python: >=3.6
import collections.abc
import inspect

async def body():
    yield

g = body()
for step in g.__anext__(), g.asend(None), g.athrow(ValueError), g.aclose():
    print(isinstance(step, collections.abc.Awaitable), inspect.isawaitable(step), inspect.iscoroutine(step))
    step.close()

# expect:
# True True False
# True True False
# True True False
# True True False
