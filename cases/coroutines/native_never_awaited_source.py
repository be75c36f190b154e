# title: since 3.7 the recorded warning has the coroutine as its source and keeps it
# clauses: co.never.source
# python: >=3.7
# needs: refcounting
import inspect
import warnings

async def work():
    pass

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    work()
c = caught[0].source
print(type(c).__name__, inspect.getcoroutinestate(c))
c.close()

# expect:
# coroutine CORO_CREATED
