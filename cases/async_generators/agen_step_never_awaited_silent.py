# title: until 3.12 awaitables that are dropped unawaited do not warn
# clauses: agen.step.never_awaited_silent
# python: <3.13
# needs: refcounting
import warnings

async def body():
    yield

g = body()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    g.__anext__()
    g.asend(None)
    g.athrow(ValueError)
    g.aclose()
print(len(caught))

# expect:
# 0
