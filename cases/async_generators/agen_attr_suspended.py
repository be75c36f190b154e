# title: ag_suspended is true of a generator that waits, at a yield or an await
# clauses: agen.attr.suspended
# python: >=3.12
def run(awaitable):
    try:
        while True:
            print('to the driver:', awaitable.send(None))
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return type(error).__name__
import types

@types.coroutine
def pause(value):
    return (yield value)
async def body():
    await pause('waiting')
    yield g.ag_suspended

g = body()
print(g.ag_suspended)
step = g.__anext__()
step.send(None)
print(g.ag_suspended)
print(run(step))
print(g.ag_suspended)
run(g.aclose())
print(g.ag_suspended)

# expect:
# False
# True
# False
# True
# False
