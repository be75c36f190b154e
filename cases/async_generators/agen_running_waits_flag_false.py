# title: until 3.7 ag_running is false while the body waits at an await
# clauses: agen.attr.running.waits_false
# python: <3.8
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    await pause('waiting')
    yield

g = body()
step = g.__anext__()
step.send(None)
print(g.ag_running)

# expect:
# False
