# title: getasyncgenstate of a generator that waits at an await is AGEN_RUNNING
# clauses: agen.state.awaiting
# python: >=3.12
import types

@types.coroutine
def pause(value):
    return (yield value)
import inspect

async def body():
    await pause('waiting')
    yield

g = body()
step = g.__anext__()
step.send(None)
print(inspect.getasyncgenstate(g))

# expect:
# AGEN_RUNNING
