# title: the warning names the method and the generator
# clauses: agen.step.never_awaited_text
# python: >=3.13
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
for warning in caught:
    print(warning.message)

# expect:
# coroutine method 'asend' of 'body' was never awaited
# coroutine method 'asend' of 'body' was never awaited
# coroutine method 'athrow' of 'body' was never awaited
# coroutine method 'aclose' of 'body' was never awaited
