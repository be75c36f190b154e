# title: an awaitable of asend that is dropped unawaited warns since 3.13
# clauses: agen.step.never_awaited
# python: >=3.13
# needs: refcounting
import warnings

async def body():
    yield

g = body()
for make in (g.__anext__, lambda: g.asend(None)):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        make()
    print([w.category.__name__ for w in caught])

# expect:
# ['RuntimeWarning']
# ['RuntimeWarning']
