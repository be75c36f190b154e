# title: an awaitable that was awaited is let go without a word
# clauses: agen.step.never_awaited_closed
# python: >=3.13
# needs: refcounting
import sys
import warnings

async def body():
    yield

sys.unraisablehook = lambda info: print('unraisable')
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    g = body()
    for awaitable in g.asend(None), g.athrow(KeyError), body().aclose():
        try:
            awaitable.send(None)
        except (StopIteration, KeyError) as error:
            print(type(error).__name__)
        del awaitable
print(caught)

# expect:
# StopIteration
# KeyError
# StopIteration
# []
