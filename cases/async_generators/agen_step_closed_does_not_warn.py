# title: an awaitable that was closed does not warn when it is dropped
# clauses: agen.step.never_awaited_closed
# python: >=3.13
# needs: refcounting
import warnings

async def body():
    yield

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    for step in (body().__anext__(), body().asend(None), body().athrow(ValueError), body().aclose()):
        step.close()
    del step
print(len(caught))

# expect:
# 0
