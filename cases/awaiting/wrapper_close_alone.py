# title: to drop the iterator does not close the coroutine
# clauses: await.wrapper.drop
# python: >=3.6
import inspect
import types

@types.coroutine
def pause():
    yield

async def work():
    await pause()

c = work()
w = c.__await__()
next(w)
del w
print(inspect.getcoroutinestate(c))
c.close()

# expect:
# CORO_SUSPENDED
