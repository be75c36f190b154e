# title: an awaitable that was never awaited is a warning and no unraisable error
# clauses: agen.step.never_awaited
# python: >=3.13
# needs: refcounting
import sys
import warnings

async def body():
    yield

sys.unraisablehook = lambda info: print('unraisable')
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    body().asend(None)
    body().aclose()
print([each.category.__name__ for each in caught])

# expect:
# ['RuntimeWarning', 'RuntimeWarning']
