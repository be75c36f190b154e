# title: a generator whose awaitable was not awaited yet is AGEN_CREATED
# clauses: agen.state
# python: >=3.12
import inspect

async def body():
    yield

g = body()
step = g.asend(None)
print(inspect.getasyncgenstate(g))
step.close()

# expect:
# AGEN_CREATED
